/// What is the same about pages in every system: the shell around a page ([ee.kogukoda.web.Frame]),
/// three languages, dates and numbers as they are written here, the municipality of the address,
/// and how refusals and defects look. Modules hang on here through small extension points:
/// [ee.kogukoda.web.Navigation], [ee.kogukoda.web.Desk], [ee.kogukoda.web.SitemapSource]. Forms,
/// tables, live screens and the style page have rooms of their own beneath.
@ApplicationModule(
    displayName = "Web",
    allowedDependencies = {"access", "refusal"})
@NullMarked
package ee.kogukoda.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
