package ee.kogukoda.municipalities.settings;

import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Frame;
import java.util.List;
import org.springframework.stereotype.Component;

/// Writes out what a municipality has settled, in the reader's language.
@Component
class SettingLines {
  private final Settings settings;

  SettingLines(Settings settings) {
    this.settings = settings;
  }

  SettingsPage page(Frame frame, Municipality here) {
    var today = settings.today();
    var groups =
        settings.groups().stream()
            .map(group ->
                new SettingsPage.Group(
                    frame.say(group.titleKey()),
                    rows(frame, here, settings.listSettings(here.id(), group.settings(), today))))
            .toList();
    return new SettingsPage(frame, groups, rows(frame, here, settings.listLater(here.id(), today)));
  }

  private static List<SettingsPage.Row> rows(
      Frame frame, Municipality here, List<SettingValue> values) {
    return values.stream().map(value -> row(frame, here, value)).toList();
  }

  private static SettingsPage.Row row(Frame frame, Municipality here, SettingValue value) {
    var basis = value.legalBasis();
    var since = value.validFrom();
    var verifier = value.verifiedBy();
    return new SettingsPage.Row(
        frame.say(value.setting().labelKey()),
        written(frame, value),
        basis == null ? "" : basis,
        since == null ? frame.say("municipalities.settings.initial") : frame.formats().date(since),
        verifier == null
            ? frame.say("municipalities.settings.unverified")
            : frame.say("municipalities.settings.verified", verifier),
        value.isVerified(),
        "/" + here.slug() + "/seaded/" + value.setting().code());
  }

  private static String written(Frame frame, SettingValue value) {
    if (value.value().isEmpty()) return frame.say("municipalities.settings.empty");
    if (value.setting().kind() != Setting.Kind.YES_NO) return value.value();
    return frame.say(value.isYes() ? "municipalities.settings.yes" : "municipalities.settings.no");
  }
}
