package ee.kogukoda.meetings.results;

import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list of decisions of a session (otsuste nimekiri), as it stands now.
///
/// @param votes address of every vote by name
/// @param json address of the same for machines
public record DecisionsPage(Frame frame, String votes, String json, List<Line> lines) {

  /// What was decided on one item.
  ///
  /// @param item address of the item
  /// @param act kind and number of the act; null where none was adopted
  /// @param required the majority with its paragraph; null where nobody voted
  /// @param vote address of the names; null where nobody voted
  public record Line(
      int number,
      String title,
      String item,
      @Nullable String act,
      String became,
      @Nullable String required,
      @Nullable String vote) {}

  static DecisionsPage of(Session session, String address, String json, Frame frame) {
    String votes = address + "/tulemused";
    var words = new VoteWords(session, frame.words());
    return new DecisionsPage(
        frame,
        votes,
        json,
        Decided.of(session).stream().map(one -> line(one, address, votes, words)).toList());
  }

  private static Line line(Decided one, String address, String votes, VoteWords words) {
    Outcome outcome = one.outcome();
    Vote vote = one.vote();
    return new Line(
        one.number(),
        one.item().plan().title(),
        address + "/punktid/" + one.number(),
        words.adopted(one.item()).orElse(null),
        words.became(one.item()).orElse(""),
        outcome == null ? null : words.required(outcome.rule(), outcome),
        vote == null ? null : votes + "#" + ResultsPage.anchor(vote));
  }
}
