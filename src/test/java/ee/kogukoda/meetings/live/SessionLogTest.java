package ee.kogukoda.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.Statements;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.agenda.NoticeRecalled;
import ee.kogukoda.meetings.agenda.NoticeSent;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Attendance.Proof;
import ee.kogukoda.meetings.session.AttendanceCommand.RegisterPresence;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.HashChain;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.SessionCommand;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteEvent.VoteCast;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The log of the evening of Näidisvald's council, in PostgreSQL.
@KogukodaTest
class SessionLogTest {
  @Autowired private SessionLog log;
  @Autowired private Sessions sessions;
  @Autowired private Bodies bodies;
  @Autowired private Municipalities municipalities;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transactions;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private Statements statements;
  @Autowired private List<ScreenRenderer> screens;
  @Autowired private Texts texts;
  @Autowired private Clock clock;
  @Autowired private DemoEvening evening;

  private UUID here = new UUID(0, 0);
  private UUID session = new UUID(0, 0);
  private UUID body = new UUID(0, 0);
  private LocalDate day = LocalDate.EPOCH;
  private List<Member> members = List.of();
  private Actor chair = new Actor(here, Actor.Office.CHAIR);

  @BeforeEach
  void tonight() {
    here = municipalities.getBySlug("naidisvald").id().value();
    inside(() -> {
      PlannedSession planned = evening.planned();
      session = planned.id();
      day = planned.day();
      body = planned.body();
      members =
          composition().seats().stream()
              .map(seat -> new Member(new MemberId(seat.person()), seat.name(), seat.faction()))
              .toList();
      chair =
          new Actor(composition().holder(Role.CHAIR).orElseThrow().person(), Actor.Office.CHAIR);
      if (log.read(session).session().phase() == SessionPhase.ANNOUNCED) open();
    });
  }

  @Test
  void theLogBeginsWithTheNoticeAndTheSessionFollowsIt() {
    inside(() -> {
      SessionHistory history = log.read(session);

      assertThat(history.session().notice().agenda()).hasSizeGreaterThan(3);
      assertThat(history.session().phase().live()).isTrue();
      assertThat(sessions.getSession(session).state()).isEqualTo(SessionState.OPEN);
    });
  }

  @Test
  void whatIsKeptReadsBackAsItWasAndItsChainHolds() {
    inside(() -> {
      ask(new RegisterPresence(member(3), Mode.HALL, Proof.HALL_CODE), as(3));
      SessionHistory remembered = log.read(session);

      assertThat(log.verify(session)).isTrue();
      assertThat(HashChain.verify(remembered.events())).isTrue();
      assertThat(SessionHistory.of(remembered.events())).isEqualTo(remembered);
    });
  }

  @Test
  void sendingTheSameCommandTwiceCountsOnce() {
    inside(() -> {
      UUID command = Uuid7.next();
      var register = new RegisterPresence(member(4), Mode.HALL, Proof.HALL_CODE);
      log.ask(session, command, register, as(4));
      long before = log.read(session).lastSeq();

      log.ask(session, command, register, as(4));

      assertThat(log.read(session).lastSeq()).isEqualTo(before);
    });
  }

  @Test
  void whatIsRefusedLeavesNothing() {
    inside(() -> {
      long before = log.read(session).lastSeq();

      assertThatThrownBy(() -> ask(new CloseSession("põhjus"), as(5))).isInstanceOf(Refused.class);

      assertThat(log.read(session).lastSeq()).isEqualTo(before);
    });
  }

  @Test
  void theApplicationCanNeitherChangeNorDeleteAnEvent() {
    inside(() -> {
      for (String attempt :
          List.of(
              "update meetings.session_event set at = now()",
              "delete from meetings.session_event",
              "truncate meetings.session_event"))
        assertThatThrownBy(
                () -> transactions.executeWithoutResult(status -> jdbc.sql(attempt).update()))
            .hasStackTraceContaining("permission denied");
    });
  }

  @Test
  void nobodyElsesSessionIsSeenOrAsked() {
    Scope.run(
        municipalities.getBySlug("elva").id().value(),
        () -> {
          assertThat(log.read(session)).isEqualTo(SessionHistory.EMPTY);
          assertThat(log.find(day.toString())).isEmpty();
          assertThatThrownBy(() -> ask(new ConfirmQuorum(), chair)).isInstanceOf(Refused.class);
        });
  }

  @Test
  void everyVoteThatWasAcknowledgedIsCountedAndNoneAfterTheClosing() {
    inside(() -> {
      VoteId vote = openVote();
      List<MemberId> electorate = vote(vote).opening().electorate();
      AtomicInteger acknowledged = new AtomicInteger();
      CountDownLatch start = new CountDownLatch(1);
      List<Thread> hall = new ArrayList<>();
      for (MemberId voter : electorate)
        hall.add(
            inHall(
                start,
                () -> {
                  var cast = new CastVote(vote, voter, Vote.Choice.FOR);
                  log.ask(
                      day.toString(),
                      Uuid7.next(),
                      body -> new Actor(voter.value(), Actor.Office.MEMBER),
                      actor -> cast);
                  acknowledged.incrementAndGet();
                }));
      hall.add(electorate.size() / 2, inHall(start, () -> ask(new CloseVote(vote), chair)));

      start.countDown();
      for (Thread each : hall) join(each);

      assertThat(log.verify(session)).isTrue();
      assertThat(vote(vote).closing().votes().inFavour()).isEqualTo(acknowledged.get());
      assertThat(castsIn(vote)).isEqualTo(acknowledged.get());
      assertThat(Scope.require()).isEqualTo(here);
      ask(new DeclareResult(vote), chair);
    });
  }

  /// The same evening twice, told apart only by how one member votes: no screen shows a difference.
  @Test
  void noScreenTellsHowMembersVoteBeforeTheClosing() {
    inside(() -> {
      VoteId vote = openVote();
      SessionHistory open = log.read(session);
      MemberId voter = vote(vote).opening().electorate().getFirst();

      for (ScreenRenderer screen : screens)
        assertThat(shown(screen, cast(open, vote, voter, Vote.Choice.FOR)))
            .as(screen.audience())
            .isEqualTo(shown(screen, cast(open, vote, voter, Vote.Choice.AGAINST)));
      ask(new CloseVote(vote), chair);
      ask(new DeclareResult(vote), chair);
    });
  }

  private static SessionHistory cast(
      SessionHistory open, VoteId vote, MemberId voter, Vote.Choice choice) {
    Instant at = open.events().getLast().at();
    Actor actor = new Actor(voter.value(), Actor.Office.MEMBER);
    return open.with(open.ask(new UUID(1, 1), new CastVote(vote, voter, choice), actor, at));
  }

  /// Without the moment of rendering.
  private List<String> shown(ScreenRenderer screen, SessionHistory history) {
    return screen.render(session, history, texts.in(Language.ET)).stream()
        .map(message -> message.event() + " " + message.data().replaceAll("\\d{13}", "now"))
        .toList();
  }

  @Test
  void aVoteTakesTheFewestSteps() {
    inside(() -> {
      VoteId vote = openVote();
      MemberId voter = vote(vote).opening().electorate().getFirst();

      List<String> asked = new ArrayList<>();
      try {
        asked.addAll(
            statements.during(() ->
                log.ask(
                    day.toString(),
                    Uuid7.next(),
                    body -> new Actor(voter.value(), Actor.Office.MEMBER),
                    actor -> new CastVote(vote, voter, Vote.Choice.AGAINST))));
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }

      // The scope, the lock, what is new, the event, the announcement.
      assertThat(asked).hasSizeLessThanOrEqualTo(5);
      ask(new CloseVote(vote), chair);
      ask(new DeclareResult(vote), chair);
    });
  }

  @Test
  void aNoticeCanBeRecalledAndSentAgain() {
    inside(() -> {
      PlannedSession draft = sessions.findSession(day.plusWeeks(4).toString()).orElseThrow();
      var notice = log.read(session).session().notice();
      Instant now = notice.startsAt().minusSeconds(30L * 24 * 3600);
      var sent = new NoticeSent(here, draft.id(), body, draft.slug(), notice, now);

      publish(sent);
      publish(new NoticeRecalled(here, draft.id(), body, draft.slug(), "punkt puudu", now));
      assertThat(log.read(draft.id()).session().phase()).isEqualTo(SessionPhase.NOT_ANNOUNCED);
      publish(sent);

      assertThat(log.read(draft.id()).session().phase()).isEqualTo(SessionPhase.ANNOUNCED);
      assertThat(log.verify(draft.id())).isTrue();
    });
  }

  private void open() {
    Body council = bodies.getBody(body);
    var rules = bodies.rulesOn(council, day);
    ask(new OpenSession(rules, council.membershipSize(), members, "Kadri Aasa", "proov"), chair);
    for (int i = 0; i < 12; i++)
      ask(new RegisterPresence(member(i), Mode.HALL, Proof.HALL_CODE), as(i));
    ask(new ConfirmQuorum(), chair);
  }

  private VoteId openVote() {
    MotionId motion = new MotionId(Uuid7.next());
    VoteId vote = new VoteId(Uuid7.next());
    List<ItemId> order =
        log.read(session).session().agenda().inOrder().stream().map(Item::id).toList();
    ask(
        new ProposeMotion(motion, Motion.Kind.AGENDA, null, null, "kinnitada päevakord", order),
        chair);
    ask(new PrepareVote(vote, motion, MajorityRule.SIMPLE, null), chair);
    ask(new OpenVote(vote), chair);
    return vote;
  }

  private Vote vote(VoteId id) {
    return log.read(session).session().voting().findVote(id).orElseThrow();
  }

  private long castsIn(VoteId vote) {
    return log.read(session).events().stream()
        .filter(logged -> logged.event() instanceof VoteCast cast && cast.vote().equals(vote))
        .count();
  }

  private Thread inHall(CountDownLatch start, Runnable act) {
    return Thread.startVirtualThread(() ->
        inside(() -> {
          try {
            start.await();
            act.run();
          } catch (Refused tooLate) {
            // The vote was closed before.
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        }));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// As the sender does it: the session is announced, and in the same transaction everybody hears.
  private void publish(Object event) {
    transactions.executeWithoutResult(status -> {
      if (event instanceof NoticeSent sent)
        sessions.follow(sent.session(), SessionState.ANNOUNCED, sent.sentAt());
      if (event instanceof NoticeRecalled recalled)
        sessions.follow(recalled.session(), SessionState.DRAFT, recalled.at());
      events.publishEvent(event);
    });
  }

  private void ask(SessionCommand command, Actor actor) {
    log.ask(session, Uuid7.next(), command, actor);
  }

  private MemberId member(int number) {
    return members.get(number).id();
  }

  private Actor as(int number) {
    return new Actor(member(number).value(), Actor.Office.MEMBER);
  }

  private Composition composition() {
    return bodies.compositionOn(bodies.getBody(body), day);
  }

  private void inside(Runnable work) {
    Visitor.job("test").run(() -> Scope.run(here, work));
  }
}
