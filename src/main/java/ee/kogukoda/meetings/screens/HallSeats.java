package ee.kogukoda.meetings.screens;

import ee.kogukoda.meetings.results.Voter;
import ee.kogukoda.meetings.seating.SeatingPlan;
import ee.kogukoda.meetings.session.Attendance;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.web.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The seats of the hall with those who sit in them.
///
/// @param rows from the front to the back; null is a seat of nobody
public record HallSeats(List<List<@Nullable Cell>> rows) {

  /// @param state as the component `web/name` knows it
  /// @param note the same in words
  public record Cell(String name, String state, @Nullable String note, boolean speaks) {}

  /// The size in which so many seats fit, as hall.css knows it.
  public String size() {
    int wide = rows.isEmpty() ? 0 : rows.getFirst().size();
    if (wide > 9 || rows.size() > 8) return "huge";
    return wide > 6 || rows.size() > 5 ? "large" : "medium";
  }

  /// @param vote a vote by name whose result was stated, or null
  static HallSeats of(SeatingPlan plan, Session session, @Nullable Vote vote, Words words) {
    Map<UUID, Cell> cells = new HashMap<>();
    Map<UUID, Voter> voters =
        vote == null
            ? Map.of()
            : Voter.of(session, vote).stream()
                .collect(Collectors.toMap(Voter::person, voter -> voter));
    Optional<MemberId> speaks = session.floor().speaking().map(Speech::member);
    for (Member member : session.opening().members()) {
      Voter voter = voters.get(member.id().value());
      boolean hasFloor = speaks.filter(member.id()::equals).isPresent();
      cells.put(
          member.id().value(),
          voter == null
              ? here(member, session, hasFloor, words)
              : new Cell(member.name(), voter.mark().css(), null, hasFloor));
    }
    return new HallSeats(
        IntStream.rangeClosed(1, plan.rows())
            .mapToObj(row ->
                IntStream.rangeClosed(1, plan.seats())
                    .<@Nullable Cell>mapToObj(
                        seat -> plan.findPerson(row, seat).map(cells::get).orElse(null))
                    .toList())
            .toList());
  }

  private static Cell here(Member member, Session session, boolean speaks, Words words) {
    var presence = session.attendance().findPresence(member.id());
    boolean remote = presence.filter(at -> at.mode() == Attendance.Mode.REMOTE).isPresent();
    String word = speaks ? "speaks" : presence.isEmpty() ? "absent" : remote ? "remote" : "present";
    return new Cell(
        member.name(),
        presence.isPresent() ? "voted" : "absent",
        words.say("meetings.screen." + word),
        speaks);
  }
}
