/// Who did what, to what, when and from which screen. Every write that an official must answer for
/// leaves an [entry][ee.kogukoda.audit.Audit#record] in the same transaction. Entries of one
/// municipality form a chain: each carries the hash of the one before, so a changed or missing
/// entry shows. The application may add and read entries, never change or remove them. What happens
/// outside every municipality, such as signing in, stands in a chain of the whole country. A live
/// session's votes are not here: they have their own chained log.
@ApplicationModule(
    displayName = "Audit log",
    allowedDependencies = {"database", "access", "refusal", "web", "web.forms", "web.tables"})
@NullMarked
package ee.kogukoda.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
