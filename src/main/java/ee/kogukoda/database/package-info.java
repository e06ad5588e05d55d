/// Where everything is kept: PostgreSQL, either the one that the house starts by itself in its data
/// folder or one that the operator gives. Each module has its own schema and its own folder of
/// migrations. Two roles: the owner changes tables at start, the application only reads and writes
/// rows. A transaction carries the municipality of the request, and row-level security holds
/// confidential tables to it.
@ApplicationModule(
    displayName = "Database",
    allowedDependencies = {"refusal"})
@NullMarked
package ee.kogukoda.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
