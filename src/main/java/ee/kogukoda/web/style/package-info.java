/// How the house looks: the style page with every component (`/kujundus`), the statement of
/// accessibility (`/ligipaasetavus`), and the colours of a municipality, which must stay readable
/// (WCAG 1.4.3). Open, because a colour is checked where it is chosen.
@ApplicationModule(
    displayName = "Web: style",
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"web", "web.forms", "refusal"})
@NullMarked
package ee.kogukoda.web.style;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
