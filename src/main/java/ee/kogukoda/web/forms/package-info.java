/// What people type: read as it is written in Estonia, and shown again with a message beside each
/// field until it is right. A page reads a [ee.kogukoda.web.forms.Form]; the components of
/// `jte/web` show its fields. Open, because every system's pages use it.
@ApplicationModule(
    displayName = "Web: forms",
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"web", "refusal"})
@NullMarked
package ee.kogukoda.web.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
