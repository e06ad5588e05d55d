package ee.kogukoda.municipalities.settings;

import java.util.List;

/// Extension point: the settings that a module brings, shown together under one heading.
public interface SettingGroup {
  String titleKey();

  List<Setting> settings();
}
