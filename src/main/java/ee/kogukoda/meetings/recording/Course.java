package ee.kogukoda.meetings.recording;

import ee.kogukoda.meetings.results.Speakers;
import ee.kogukoda.meetings.session.ConductEvent.SessionAdjourned;
import ee.kogukoda.meetings.session.ConductEvent.SessionClosed;
import ee.kogukoda.meetings.session.ItemEvent.ItemConcluded;
import ee.kogukoda.meetings.session.ItemEvent.ItemOpened;
import ee.kogukoda.meetings.session.ItemEvent.ItemReopened;
import ee.kogukoda.meetings.session.ItemEvent.ItemSetAside;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.PublicHistory;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.meetings.session.Speech;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// When each item was treated and each speaker spoke, as the log tells. Pure.
///
/// @param closed the stretches that only those in the hall may know
record Course(List<Part> parts, List<Spoken> speeches, List<Span> closed) {
  Course {
    parts = List.copyOf(parts);
    speeches = List.copyOf(speeches);
    closed = List.copyOf(closed);
  }

  /// An item while it is treated; one that was taken up again has several.
  record Part(ItemId item, Span span) {}

  /// Somebody's speech, pauses left out.
  record Spoken(Speech.Kind kind, String name, Span span) {}

  static Course of(SessionHistory history, Instant now) {
    List<Span> closed = closed(history, now);
    List<Spoken> speeches =
        speeches(PublicHistory.of(history).session(), now).stream()
            .filter(spoken -> closed.stream().noneMatch(spoken.span()::touches))
            .toList();
    return new Course(parts(history, now), speeches, closed);
  }

  /// The stretches in which the item being treated was closed to the public. KOKS § 44 lg 4.
  static List<Span> closed(SessionHistory history, Instant now) {
    var closed = new ArrayList<Span>();
    Session state = Session.NONE;
    Instant since = null;
    for (LoggedEvent logged : history.events()) {
      state = state.evolve(logged.event(), logged.at());
      if (state.isClosed() && since == null) since = logged.at();
      if (!state.isClosed() && since != null) {
        closed.add(new Span(since, logged.at()));
        since = null;
      }
    }
    if (since != null) closed.add(new Span(since, now));
    return closed;
  }

  boolean isOpen(Instant at) {
    return closed.stream().noneMatch(span -> span.holds(at));
  }

  boolean isPublic(Span span) {
    return closed.stream().noneMatch(span::touches);
  }

  private static List<Part> parts(SessionHistory history, Instant now) {
    var parts = new ArrayList<Part>();
    ItemId open = null;
    Instant since = now;
    for (LoggedEvent logged : history.events()) {
      ItemId next =
          switch (logged.event()) {
            case ItemOpened(var item) -> item;
            case ItemReopened(var item, var _) -> item;
            default -> null;
          };
      boolean ends =
          next != null
              || logged.event() instanceof ItemConcluded
              || logged.event() instanceof ItemSetAside
              || logged.event() instanceof SessionAdjourned
              || logged.event() instanceof SessionClosed;
      if (!ends) continue;
      if (open != null) parts.add(new Part(open, new Span(since, logged.at())));
      open = next;
      since = logged.at();
    }
    if (open != null) parts.add(new Part(open, new Span(since, now)));
    return parts;
  }

  private static List<Spoken> speeches(Session session, Instant now) {
    return session.floor().speeches().stream()
        .filter(speech -> !speech.spans().isEmpty())
        .map(speech -> {
          Instant last = speech.spans().getLast().to();
          var span = new Span(speech.spans().getFirst().from(), last == null ? now : last);
          return new Spoken(speech.kind(), Speakers.name(speech, session), span);
        })
        .sorted((a, b) -> a.span().from().compareTo(b.span().from()))
        .toList();
  }
}
