/// The modules' tables: brought to this release by migrations, listed from PostgreSQL's own
/// catalogue, and guarded by row-level security from their owner too.
@ApplicationModule(
    displayName = "Database: tables",
    allowedDependencies = {"database", "database.server"})
@NullMarked
package ee.kogukoda.database.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
