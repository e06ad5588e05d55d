/// Files and what is made of them: uploads kept under the hash of their content (on disk or in an
/// S3-compatible store), checked by content and by a virus scanner before they are accepted;
/// accessible archive PDFs; containers with digital signatures (ASiC-E). A document belongs to
/// something in another module, its owner; only the owner knows who may read it, and answers
/// through [ee.kogukoda.documents.DocumentOwner]. Words: document (dokument), container (ümbrik),
/// time-stamp (ajatempel). Law: AvTS § 4 and § 12 (access to documents), EUTS and eIDAS
/// (signatures), Arhiivieeskiri (PDF/A).
@ApplicationModule(
    displayName = "Documents",
    allowedDependencies = {"access", "database", "refusal"})
@NullMarked
package ee.kogukoda.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
