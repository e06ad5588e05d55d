/// The facts about Estonia's municipalities that come with Kogukoda: names, codes (EHAK, business
/// register), contacts, figures and mergers, in one CSV file made from public registers. Each start
/// brings the tables up to the file; nobody asks this module anything.
@ApplicationModule(
    displayName = "Municipalities: facts",
    allowedDependencies = {"municipalities", "database", "estonia"})
@NullMarked
package ee.kogukoda.municipalities.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
