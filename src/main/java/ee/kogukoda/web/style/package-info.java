/// How the house looks: the style page with every component (`/kujundus`), the statement of
/// accessibility (`/ligipaasetavus`), and the colours of a municipality, which must stay readable
/// (WCAG 1.4.3).
@ApplicationModule(
    displayName = "Web: style",
    allowedDependencies = {"web", "web.forms", "refusal"})
@NullMarked
package ee.kogukoda.web.style;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
