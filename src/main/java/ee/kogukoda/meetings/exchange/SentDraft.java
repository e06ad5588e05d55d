package ee.kogukoda.meetings.exchange;

import ee.kogukoda.meetings.drafts.DraftIntake.Incoming;
import ee.kogukoda.meetings.drafts.DraftKind;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.WebRefusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A draft as a document system sends it, read field by field: all that is wrong is told at once.
///
/// @param draft null where something is wrong
record SentDraft(String externalId, @Nullable Incoming draft, List<Refused> errors) {
  /// The fields, in the order in which their errors are told, with the most signs that fit.
  private static final Map<String, Integer> LONGEST =
      Map.of(
          "externalId", 100,
          "kind", 20,
          "title", 300,
          "initiator", 200,
          "lead", 200,
          "text", 200_000,
          "memorandum", 200_000);

  private static final Set<String> MAY_LACK = Set.of("lead", "memorandum");

  SentDraft {
    errors = List.copyOf(errors);
  }

  static SentDraft read(JsonNode sent) {
    var errors = new ArrayList<Refused>();
    if (!sent.isObject()) {
      errors.add(new Refused(ExchangeRefusal.SENT_NOT_JSON));
      return new SentDraft("", null, errors);
    }
    var unknown = new LinkedHashSet<>(sent.propertyNames());
    unknown.removeAll(LONGEST.keySet());
    for (String name : unknown)
      errors.add(new Refused(ExchangeRefusal.SENT_FIELD_UNKNOWN).at(shortened(name)));
    String id = text(sent, "externalId", errors);
    String kind = text(sent, "kind", errors);
    DraftKind known = kind(kind, errors);
    String title = text(sent, "title", errors);
    String initiator = text(sent, "initiator", errors);
    String lead = text(sent, "lead", errors);
    String text = text(sent, "text", errors);
    String memorandum = text(sent, "memorandum", errors);
    if (known == null || !errors.isEmpty()) return new SentDraft(id, null, errors);
    return new SentDraft(
        id, new Incoming(known, title, initiator, orNull(lead), text, orNull(memorandum)), errors);
  }

  private static String text(JsonNode sent, String field, List<Refused> errors) {
    JsonNode value = sent.get(field);
    boolean missing = value == null || value.isNull();
    if (!missing && !value.isString()) {
      errors.add(new Refused(ExchangeRefusal.SENT_NOT_TEXT).at(field));
      return "";
    }
    String text = missing ? "" : value.stringValue().strip();
    int longest = LONGEST.getOrDefault(field, 0);
    if (text.isEmpty() && !MAY_LACK.contains(field))
      errors.add(new Refused(WebRefusal.VALUE_MISSING).at(field));
    // PostgreSQL keeps no NUL, and nobody writes one.
    if (text.indexOf('\0') >= 0) errors.add(new Refused(ExchangeRefusal.SENT_NOT_TEXT).at(field));
    if (text.codePointCount(0, text.length()) > longest)
      errors.add(new Refused(WebRefusal.TEXT_TOO_LONG, longest).at(field));
    return text;
  }

  private static @Nullable DraftKind kind(String sent, List<Refused> errors) {
    for (DraftKind kind : DraftKind.values()) if (kind.name().equals(sent)) return kind;
    if (!sent.isEmpty()) errors.add(new Refused(WebRefusal.CHOICE_NOT_OFFERED).at("kind"));
    return null;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String shortened(String name) {
    return name.length() <= 60 ? name : name.substring(0, 60) + "…";
  }

  /// What tells whether something else is sent than before.
  String sha256() {
    return Sha256.of(String.valueOf(draft));
  }
}
