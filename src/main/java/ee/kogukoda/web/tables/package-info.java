/// Lists too long for one page: sorted, filtered and paged by their address
/// ([ee.kogukoda.web.tables.TableQuery]), and handed out whole as CSV or XLSX
/// ([ee.kogukoda.web.tables.Exports]). Open, because every system's pages use it.
@ApplicationModule(
    displayName = "Web: tables",
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"web"})
@NullMarked
package ee.kogukoda.web.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
