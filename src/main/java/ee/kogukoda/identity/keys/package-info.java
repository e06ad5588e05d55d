/// The keys of personal codes (isikukood): one that the operator keeps, and two derived from it, to
/// encrypt a code and to find a person by it. A database whose codes were encrypted with another
/// key keeps the house from starting.
@ApplicationModule(
    displayName = "Identity: keys",
    allowedDependencies = {"database"})
@NullMarked
package ee.kogukoda.identity.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
