package ee.kogukoda.meetings.drafts;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form in which a draft is written.
public record DraftFormPage(
    Frame frame, Form form, String action, String back, List<Choice> kinds) {

  static Map<String, String> typed(Draft draft, DraftVersion last) {
    return Map.of(
        "kind", DraftPlace.lower(draft.kind()),
        "title", draft.title(),
        "initiator", draft.initiator(),
        "lead", orEmpty(draft.lead()),
        "text", last.text(),
        "memorandum", orEmpty(last.memorandum()));
  }

  static Optional<DraftWords> read(Form form) {
    Optional<DraftKind> kind = form.choice("kind", DraftKind.class);
    Optional<String> title = form.text("title", 300);
    Optional<String> initiator = form.text("initiator", 200);
    Optional<String> lead = form.optionalText("lead", 200);
    Optional<String> text = form.text("text", 200_000);
    Optional<String> memorandum = form.optionalText("memorandum", 200_000);
    if (!form.isRight()) return Optional.empty();
    return Optional.of(
        new DraftWords(
            kind.orElseThrow(),
            title.orElseThrow(),
            initiator.orElseThrow(),
            lead.orElse(null),
            DraftText.of(text.orElseThrow()),
            memorandum.map(typed -> DraftText.of(typed).whole()).orElse(null)));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
