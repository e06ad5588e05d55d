/// Facts and law of the country that every part of Kogukoda counts with: the codes by which people,
/// bodies and places are known, the fifteen counties, the calendar of working days, the way
/// deadlines are counted (TsÜS § 134-137, applied in administration through HMS § 33), and the
/// national coordinate system. Nothing here knows Spring, SQL, a page or the clock; everything is a
/// value or a pure function, so that a rule can be read beside the paragraph it comes from.
@ApplicationModule(
    displayName = "Estonia",
    allowedDependencies = {})
@NullMarked
package ee.kogukoda.estonia;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
