/// Where everything is kept: PostgreSQL. Each module has its own schema and its own folder of
/// migrations. A transaction carries the municipality of the request
/// ([ee.kogukoda.database.Scope]), and row-level security holds confidential tables to it. Here is
/// what every module uses; how the house finds its PostgreSQL, keeps its tables, starts and is
/// backed up is in the rooms beneath, which no other module enters.
@ApplicationModule(
    displayName = "Database",
    allowedDependencies = {})
@NullMarked
package ee.kogukoda.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
