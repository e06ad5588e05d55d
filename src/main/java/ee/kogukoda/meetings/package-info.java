/// Sessions of councils: from the notice to the signed minutes. A session (istung) has an agenda
/// (päevakord) of items; members are present or absent, declare a restriction on acts
/// (toimingupiirang), ask for the floor, and vote on motions. What happens is kept as an
/// append-only list of events; the state, the screens and the minutes are all computed from it. The
/// law is KOKS § 43-45 and § 51, and each municipality's own rules of procedure (töökord).
@ApplicationModule(displayName = "Meetings")
@NullMarked
package ee.kogukoda.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
