/// The organisational units (struktuuriüksused) of a municipality: a tree that everybody may read
/// and its administrator changes. A unit that ends keeps its name for what it did. Open, because
/// work of every system is done in a unit.
@ApplicationModule(
    displayName = "Municipalities: units",
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {
      "municipalities",
      "audit",
      "web",
      "web.forms",
      "access",
      "refusal",
      "database",
      "estonia"
    })
@NullMarked
package ee.kogukoda.municipalities.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
