package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.session.Notice;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The form that says when, where and how a session is held.
///
/// @param action where the form is sent
/// @param body who meets; empty for a session that exists
/// @param proposal how the day was proposed and how many sessions the rules ask for; may be empty
/// @param others the same form for other bodies of this person
/// @param templates what a new session begins with; empty for one that exists
public record DetailsPage(
    Frame frame,
    Form form,
    String action,
    String back,
    List<Choice> templates,
    List<Choice> kinds,
    List<Choice> forms,
    String body,
    String proposal,
    List<Link> others) {

  static DetailsPage of(
      Frame frame,
      Form form,
      String action,
      String back,
      List<Choice> templates,
      String body,
      String proposal,
      List<Link> others) {
    return new DetailsPage(
        frame,
        form,
        action,
        back,
        templates,
        choices(Notice.Kind.values(), "meetings.kind.", frame),
        choices(Notice.Form.values(), "meetings.form.", frame),
        body,
        proposal,
        others);
  }

  private static List<Choice> choices(Enum<?>[] constants, String key, Frame frame) {
    return Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .map(name -> new Choice(name, frame.say(key + name)))
        .toList();
  }

  /// What is known of a session, as it would have been typed.
  static Map<String, String> typed(SessionDetails details) {
    Formats formats = Formats.in(Language.ET);
    String stream = details.streamAddress();
    Instant end = details.endsAt();
    return Map.of(
        "kind", details.kind().name().toLowerCase(Locale.ROOT),
        "form", details.form().name().toLowerCase(Locale.ROOT),
        "title", details.title(),
        "date", formats.date(details.startsAt()),
        "time", formats.time(details.startsAt()),
        "untilDate", end == null ? "" : formats.date(end),
        "untilTime", end == null ? "" : formats.time(end),
        "place", details.place(),
        "stream", stream == null ? "" : stream);
  }

  /// What was typed, where it is right; otherwise the form knows why not.
  static Optional<SessionDetails> read(Form form) {
    Optional<Notice.Kind> kind = form.choice("kind", Notice.Kind.class);
    Optional<String> title = form.text("title", 200);
    Optional<LocalDate> date = form.date("date");
    Optional<LocalTime> time = form.time("time");
    Optional<Notice.Form> held = form.choice("form", Notice.Form.class);
    Optional<String> place = form.text("place", 200);
    Optional<String> stream = form.read("stream", DetailsPage::address);
    boolean written = held.filter(chosen -> chosen == Notice.Form.WRITTEN).isPresent();
    Optional<LocalDate> untilDate = written ? form.date("untilDate") : Optional.empty();
    Optional<LocalTime> untilTime = written ? form.time("untilTime") : Optional.empty();
    if (!form.isRight()) return Optional.empty();
    Instant startsAt =
        date.orElseThrow().atTime(time.orElseThrow()).atZone(Formats.TALLINN).toInstant();
    return Optional.of(
        new SessionDetails(
            kind.orElseThrow(),
            held.orElseThrow(),
            title.orElseThrow(),
            startsAt,
            place.orElseThrow(),
            stream.orElse(null),
            written
                ? untilDate
                    .orElseThrow()
                    .atTime(untilTime.orElseThrow())
                    .atZone(Formats.TALLINN)
                    .toInstant()
                : null));
  }

  private static String address(String typed) {
    if (typed.length() > 500 || !typed.matches("https?://[^\\s\"<>]+"))
      throw new Refused(MeetingRefusal.ADDRESS_NOT_UNDERSTOOD);
    return typed;
  }
}
