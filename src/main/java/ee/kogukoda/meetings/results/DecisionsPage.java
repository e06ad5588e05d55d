package ee.kogukoda.meetings.results;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list of decisions of a session (otsuste nimekiri), as it stands now.
///
/// @param session title, day and number of the session, as they are printed
/// @param votes address of every vote by name
/// @param json address of the same for machines
public record DecisionsPage(
    Frame frame, String session, String votes, String json, List<Line> lines) {

  /// What was decided on one item.
  ///
  /// @param item address of the item; null where it was added at the session
  /// @param required the majority with its paragraph; null where nobody voted
  /// @param vote address of the names; null where there are none
  public record Line(
      int number,
      String title,
      @Nullable String item,
      String became,
      @Nullable String required,
      @Nullable String vote) {}

  static DecisionsPage of(
      PlannedSession planned, Session session, String address, String json, Frame frame) {
    String votes = address + "/tulemused";
    var words = new VoteWords(session, frame.words());
    return new DecisionsPage(
        frame,
        frame.say(
            "meetings.decisions.of",
            planned.details().title(),
            frame.formats().longDate(planned.day()),
            planned.number()),
        votes,
        json,
        Decided.of(session).stream()
            .map(one -> line(one, planned, address, votes, words))
            .toList());
  }

  private static Line line(
      Decided one, PlannedSession planned, String address, String votes, VoteWords words) {
    Outcome outcome = one.outcome();
    Vote vote = one.vote();
    return new Line(
        one.number(),
        one.item().plan().title(),
        planned.items().stream()
            .filter(item -> item.id().equals(one.item().id().value()))
            .map(item -> address + "/punktid/" + item.number())
            .findFirst()
            .orElse(null),
        words.became(one.item()).orElse(""),
        outcome == null ? null : words.required(outcome.rule(), outcome),
        vote == null || !vote.kind().named() ? null : votes + "#" + ResultsPage.anchor(vote));
  }
}
