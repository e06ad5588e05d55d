package ee.kogukoda.meetings.people;

import ee.kogukoda.meetings.results.Voter;
import ee.kogukoda.meetings.session.Attendance.Interval;
import ee.kogukoda.meetings.session.Conduct;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.Vote;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The members' part in one session that is closed.
///
/// @param open whether everybody may know of it: the government's sessions are closed to others.
///   KOKS § 44 lg 4, § 49 lg 8
record SessionFacts(
    boolean open, List<Part> parts, List<Taken> votes, List<Mark> marks, List<Recused> recusals) {

  /// A member's part as a whole; times in seconds.
  record Part(
      UUID person,
      String name,
      @Nullable String faction,
      boolean present,
      boolean excused,
      long seconds,
      long presided,
      int speeches,
      long spoken,
      int favour,
      int against,
      int abstained,
      int none,
      int missed) {}

  /// A named vote whose result was declared.
  record Taken(
      UUID vote, @Nullable UUID item, @Nullable String title, String motion, boolean carried) {}

  /// How a member stands in a vote.
  record Mark(UUID vote, UUID person, Instant at, String mark) {}

  /// A restriction on acts that a member has declared. KOKS § 17 lg 5.
  record Recused(UUID item, UUID person, String title) {}

  static SessionFacts of(Session session) {
    Conduct.Ending ending = session.conduct().ending();
    if (!session.isOpened() || ending == null)
      return new SessionFacts(false, List.of(), List.of(), List.of(), List.of());
    var votes = new ArrayList<Taken>();
    var marks = new ArrayList<Mark>();
    for (Vote vote : session.voting().votes()) take(vote, session, votes, marks);
    var recusals = new ArrayList<Recused>();
    for (Item item : session.agenda().items())
      for (Item.Recusal recusal : item.recusals())
        recusals.add(new Recused(item.id().value(), recusal.member().value(), item.plan().title()));
    List<Part> parts =
        session.opening().members().stream()
            .map(member -> part(member, session, ending.at(), marks))
            .toList();
    return new SessionFacts(session.rules().sessionsPublic(), parts, votes, marks, recusals);
  }

  private static void take(Vote vote, Session session, List<Taken> votes, List<Mark> marks) {
    Vote.Opening opening = vote.opening();
    var outcome = vote.outcome();
    boolean counts =
        vote.status() == Vote.Status.DECLARED
            && vote.kind().named()
            && opening != null
            && outcome != null;
    if (!counts || opening == null || outcome == null) return;
    Motion motion = session.voting().motionOf(vote);
    ItemId item = motion.kind() == Motion.Kind.DROP_ITEM ? null : motion.item();
    votes.add(
        new Taken(
            vote.id().value(),
            item == null ? null : item.value(),
            item == null ? null : session.agenda().getItem(item).plan().title(),
            motion.text().strip(),
            outcome.carried()));
    List<Voter> voters = Voter.of(session, vote);
    List<Member> members = session.opening().members();
    for (int i = 0; i < members.size(); i++)
      marks.add(
          new Mark(
              vote.id().value(),
              members.get(i).id().value(),
              opening.at(),
              voters.get(i).mark().name()));
  }

  private static Part part(Member member, Session session, Instant end, List<Mark> marks) {
    List<Interval> here =
        session.attendance().intervals().stream()
            .filter(interval -> interval.member().equals(member.id()))
            .toList();
    List<Speech> speeches =
        session.floor().speeches().stream()
            .filter(speech -> member.id().equals(speech.member()) && !speech.spans().isEmpty())
            .toList();
    UUID person = member.id().value();
    int none = count("NONE", person, marks);
    return new Part(
        person,
        member.name(),
        member.faction(),
        !here.isEmpty(),
        session.attendance().excused().contains(member.id()),
        here.stream().mapToLong(interval -> overlap(interval, Instant.MIN, end, end)).sum(),
        presided(member.id(), session, here, end),
        speeches.size(),
        speeches.stream().mapToLong(speech -> speech.used(end).toSeconds()).sum(),
        count("FOR", person, marks),
        count("AGAINST", person, marks),
        count("ABSTAIN", person, marks),
        none,
        count("ABSENT", person, marks) + count("BARRED", person, marks));
  }

  private static int count(String mark, UUID person, List<Mark> marks) {
    return (int)
        marks.stream()
            .filter(one -> one.person().equals(person) && one.mark().equals(mark))
            .count();
  }

  /// While the member had the chair and was there: an adjournment to another day ends presence.
  private static long presided(MemberId member, Session session, List<Interval> here, Instant end) {
    long seconds = 0;
    MemberId presiding = session.opening().presiding();
    Instant since = session.opening().at();
    for (Conduct.HandOver over : session.conduct().handOvers()) {
      if (presiding.equals(member)) seconds += within(here, since, over.at(), end);
      presiding = over.to();
      since = over.at();
    }
    return presiding.equals(member) ? seconds + within(here, since, end, end) : seconds;
  }

  private static long within(List<Interval> here, Instant from, Instant to, Instant end) {
    return here.stream().mapToLong(interval -> overlap(interval, from, to, end)).sum();
  }

  private static long overlap(Interval interval, Instant from, Instant to, Instant end) {
    Instant left = interval.to() == null || interval.to().isAfter(end) ? end : interval.to();
    Instant begin = interval.from().isAfter(from) ? interval.from() : from;
    Instant last = left.isBefore(to) ? left : to;
    return Math.max(0, Duration.between(begin, last).toSeconds());
  }
}
