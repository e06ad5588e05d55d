/// The PostgreSQL that the house lives on: the one that it starts by itself in its data folder, or
/// the one that the operator gives. Either is looked over before the house moves in. Two roles: the
/// owner changes tables at start, the application only reads and writes rows.
@ApplicationModule(
    displayName = "Database: server",
    allowedDependencies = {"database"})
@NullMarked
package ee.kogukoda.database.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
