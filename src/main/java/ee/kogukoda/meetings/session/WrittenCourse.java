package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Attendance.Proof;
import ee.kogukoda.meetings.session.AttendanceEvent.MemberArrived;
import ee.kogukoda.meetings.session.ConductCommand.CountPositions;
import ee.kogukoda.meetings.session.ConductEvent.*;
import ee.kogukoda.meetings.session.ItemEvent.*;
import ee.kogukoda.meetings.session.Vote.Choice;
import ee.kogukoda.meetings.session.VoteEvent.*;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What members answered in writing, told as the ordinary course of a session: who took part, each
/// item with its vote, the end. Whoever said nothing took no part. KOKS § 44, § 45 lg 5.
final class WrittenCourse {
  private final CountPositions counted;
  private final Instant at;
  private final List<SessionEvent> events = new ArrayList<>();
  private Session session;

  WrittenCourse(Session session, CountPositions counted, Instant at) {
    this.session = session;
    this.counted = counted;
    this.at = at;
  }

  List<SessionEvent> events() {
    happen(
        new SessionOpened(
            counted.presiding(),
            counted.minuteTaker(),
            counted.rules(),
            counted.seats(),
            counted.members(),
            null,
            counted.heads(),
            null));
    for (Member member : counted.members())
      if (counted.positions().stream().anyMatch(p -> p.member().equals(member.id())))
        happen(new MemberArrived(member.id(), Mode.REMOTE, Proof.LOGIN, null));
    Quorum quorum = session.quorum(null);
    if (quorum.met()) treatAll(quorum);
    else {
      happen(new NoQuorumDeclared(quorum));
      happen(new SessionClosed(lacking(quorum)));
    }
    return List.copyOf(events);
  }

  private void treatAll(Quorum quorum) {
    happen(new QuorumConfirmed(quorum));
    List<ItemId> order = session.agenda().inOrder().stream().map(Item::id).toList();
    happen(new AgendaAdopted(order, null));
    for (WrittenMotion motion : counted.motions()) treat(motion);
    happen(new SessionClosed(null));
  }

  private void treat(WrittenMotion motion) {
    ItemId id = motion.item();
    happen(new ItemOpened(id));
    if (motion.ground() != null) happen(new ItemClosedToPublic(id, null, motion.ground()));
    List<WrittenPosition> positions = positions(id);
    positions.stream()
        .filter(position -> position.choice() == null)
        .forEach(position -> happen(new MemberRecused(id, position.member())));
    Item item = session.agenda().getItem(id);
    if (item.plan().act() == null) {
      happen(new ItemConcluded(id, Item.Outcome.NOTED, null, null, null));
      return;
    }
    List<WrittenPosition> votes =
        positions.stream().filter(position -> position.choice() != null).toList();
    Quorum quorum =
        session.quorum(
            item.recusals().size(), votes.stream().map(WrittenPosition::member).toList());
    if (quorum.met()) decide(motion, item, votes, quorum);
    else happen(new ItemConcluded(id, Item.Outcome.POSTPONED, null, lacking(quorum), null));
  }

  private void decide(
      WrittenMotion motion, Item item, List<WrittenPosition> positions, Quorum quorum) {
    VoteId vote = motion.vote();
    happen(
        new MotionProposed(
            motion.motion(), Motion.Kind.ACT, item.id(), null, motion.text(), List.of(), null));
    happen(
        new VotePrepared(vote, motion.motion(), item.plan().rule(), null, null, Vote.Kind.WRITTEN));
    happen(new VoteOpened(vote, positions.stream().map(WrittenPosition::member).toList(), quorum));
    boolean chair = false;
    for (WrittenPosition position : positions) {
      Choice choice = position.choice();
      if (choice == null) continue;
      happen(new VoteCast(vote, position.member(), choice, null));
      chair |= choice == Choice.FOR && position.member().equals(counted.presiding());
    }
    Votes votes = session.voting().findVote(vote).orElseThrow().count();
    happen(new VoteClosed(vote, votes));
    Outcome outcome =
        session.rules().tie().broken(item.plan().rule().apply(votes, session.membership()), chair);
    happen(new ResultDeclared(vote, outcome));
    Item.Outcome end = outcome.carried() ? Item.Outcome.ADOPTED : Item.Outcome.REJECTED;
    happen(new ItemConcluded(item.id(), end, vote, null, null));
  }

  /// Of the members on the list, in its order, each once.
  private List<WrittenPosition> positions(ItemId item) {
    return counted.members().stream()
        .flatMap(member ->
            counted.positions().stream()
                .filter(p -> p.item().equals(item) && p.member().equals(member.id()))
                .limit(1))
        .toList();
  }

  /// As the minutes print it.
  private static String lacking(Quorum quorum) {
    return quorum.lacksHead()
        ? "otsustusvõimet ei olnud, sest juht ega tema asendaja seisukohta ei andnud"
        : "otsustusvõimet ei olnud: seisukohti %d, vaja vähemalt %d"
            .formatted(quorum.present(), quorum.needed());
  }

  private void happen(SessionEvent event) {
    events.add(event);
    session = session.evolve(event, at);
  }
}
