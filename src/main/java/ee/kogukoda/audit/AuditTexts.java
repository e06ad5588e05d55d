package ee.kogukoda.audit;

import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Entries in words. Each module names its own deeds (`identity.audit.signed_in`).
@Component
class AuditTexts {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");

  /// Keys of rows tell a reader nothing; they are in the table for other programs.
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  String action(String action, Words words) {
    String key = action.replaceFirst("\\.", ".audit.");
    return words.has(key) ? words.say(key) : action;
  }

  String who(AuditEntry entry, Words words) {
    String name = entry.deed().personName();
    return name.isEmpty() ? words.say("audit.who.unknown") : name;
  }

  AuditPage.Row row(AuditEntry entry, Words words) {
    Deed deed = entry.deed();
    return new AuditPage.Row(
        entry.number(),
        entry.at(),
        who(entry, words),
        action(deed.action(), words),
        details(deed, words),
        screen(deed, words));
  }

  /// The address from which it was done; jobs have a name only programmers know.
  private static String screen(Deed deed, Words words) {
    boolean address = deed.screen().isEmpty() || deed.screen().startsWith("/");
    return address ? deed.screen() : words.say("audit.screen.job");
  }

  List<String> head(Words words) {
    return List.of(
        words.say("audit.column.number"),
        words.say("audit.column.at"),
        words.say("audit.column.who"),
        words.say("audit.column.what"),
        words.say("audit.column.subject"),
        words.say("audit.column.details"),
        words.say("audit.column.screen"),
        words.say("audit.column.hash"));
  }

  List<Object> cells(AuditEntry entry, Words words) {
    Deed deed = entry.deed();
    return List.of(
        entry.number(),
        entry.at(),
        who(entry, words),
        action(deed.action(), words),
        deed.subjectType() + " " + deed.subjectId(),
        deed.details(),
        deed.screen(),
        entry.hash().toString());
  }

  private static List<AuditPage.Detail> details(Deed deed, Words words) {
    String module = deed.action().replaceFirst("\\..*", "");
    return JSON.readValue(deed.details(), DETAILS).entrySet().stream()
        .filter(detail -> !String.valueOf(detail.getValue()).isBlank())
        .filter(detail -> !KEY.matcher(String.valueOf(detail.getValue())).matches())
        .map(detail -> {
          String key = "audit.detail." + detail.getKey();
          String name = words.has(key) ? words.say(key) : detail.getKey();
          String value = String.valueOf(detail.getValue());
          return new AuditPage.Detail(
              name, value(module + "." + detail.getKey() + ".", value, words));
        })
        .toList();
  }

  /// Days and times as they are written here; a constant that its module has a text for, as
  /// `identity.role.chair`, by that text.
  private static String value(String keys, String value, Words words) {
    if (DAY.matcher(value).matches())
      return Formats.in(words.language()).date(LocalDate.parse(value));
    if (MOMENT.matcher(value).matches())
      return Formats.in(words.language()).dateTime(Instant.parse(value));
    String code = value.toLowerCase(Locale.ROOT);
    if (words.has(keys + code)) return words.say(keys + code);
    return words.has("audit.value." + code) ? words.say("audit.value." + code) : value;
  }
}
