package ee.kogukoda.municipalities.settings;

import java.util.List;
import org.springframework.stereotype.Component;

/// What a municipality settles about itself.
enum MunicipalitySetting implements Setting {
  /// Its own accent colour; empty for the house's. `MunicipalityStore` reads it with the rest.
  ACCENT;

  @Override
  public Kind kind() {
    return Kind.COLOUR;
  }

  @Override
  public String initial() {
    return "";
  }

  @Component
  static class Group implements SettingGroup {
    @Override
    public String titleKey() {
      return "municipalities.settings.appearance";
    }

    @Override
    public List<Setting> settings() {
      return List.of(values());
    }
  }
}
