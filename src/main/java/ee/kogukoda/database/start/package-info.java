/// How the house comes to its database: for good, with tables brought up to date before anybody may
/// use them and instances starting one after another; or for one command of the operator, with the
/// tables as they stand.
@ApplicationModule(
    displayName = "Database: start",
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"database", "database.server", "database.tables"})
@NullMarked
package ee.kogukoda.database.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
