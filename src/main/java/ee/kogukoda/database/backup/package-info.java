/// Everything in one file, and back: the rows of every module and the files of the data folder,
/// with their checksums, written beside a running house and put back by the same or a later
/// release.
@ApplicationModule(
    displayName = "Database: backup",
    allowedDependencies = {"database", "database.server", "database.tables"})
@NullMarked
package ee.kogukoda.database.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
