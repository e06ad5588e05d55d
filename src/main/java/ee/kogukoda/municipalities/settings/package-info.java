/// What each municipality settles for itself: figures and choices that the law leaves to it, dated,
/// with their legal basis, "kontrollimata" until somebody has verified them. A module brings its
/// own as an enum of [ee.kogukoda.municipalities.settings.Setting] in a
/// [ee.kogukoda.municipalities.settings.SettingGroup] and reads them from
/// [ee.kogukoda.municipalities.settings.Settings]. Open, because every system has settings.
@ApplicationModule(
    displayName = "Municipalities: settings",
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {
      "municipalities",
      "audit",
      "web",
      "web.style",
      "access",
      "refusal",
      "database",
      "estonia"
    })
@NullMarked
package ee.kogukoda.municipalities.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
