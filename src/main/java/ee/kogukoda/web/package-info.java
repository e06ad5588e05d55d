/// Everything about pages that is the same in every system: the shell around a page, three
/// languages, dates and numbers as they are written here, forms with their errors, tables with
/// their exports, live updates, and how refusals and defects look. Modules hang on here through
/// small extension points: [ee.kogukoda.web.Navigation], [ee.kogukoda.web.Desk].
@ApplicationModule(
    displayName = "Web",
    allowedDependencies = {"access", "refusal", "database"})
@NullMarked
package ee.kogukoda.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
