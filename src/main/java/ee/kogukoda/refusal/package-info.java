/// How the house says no. Whatever a person can cause, from a vote that is already closed to a form
/// with a wrong date, is one exception, [ee.kogukoda.refusal.Refused], that carries a constant of
/// the module's own enum. The web floor turns it into words beside what was asked, or into
/// `application/problem+json`. Anything else that is thrown is a defect of the program.
@ApplicationModule(
    displayName = "Refusal",
    allowedDependencies = {})
@NullMarked
package ee.kogukoda.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
