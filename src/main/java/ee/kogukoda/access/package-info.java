/// Who asks, and may they. A [ee.kogukoda.access.Visitor] is bound to every request and job; it
/// carries the grants (role, municipality, body) that hold today. Every question of authorisation
/// is [ee.kogukoda.access.Access#require], answered from one readable table, `permissions.csv`.
/// Where grants come from (signing in, mandates) is not known here: see `identity`.
@ApplicationModule(
    displayName = "Access",
    allowedDependencies = {"refusal"})
@NullMarked
package ee.kogukoda.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
