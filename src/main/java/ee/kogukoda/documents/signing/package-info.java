/// Digital signatures: containers (ümbrikud, ASiC-E) are made, signed in two steps by a person's
/// own card or phone, sealed by the house, and read back. The only place that knows the signing
/// library. Words: time-stamp (ajatempel), e-seal (e-tempel). Law: eIDAS art. 25 and 35, EUTS.
@NamedInterface("signing")
@NullMarked
package ee.kogukoda.documents.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
