package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.session.Sitting.*;
import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.Attendance.Interval;
import ee.kogukoda.meetings.session.AttendanceCommand.*;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.VoteCommand.*;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Whatever people click, in whatever order.
class SessionPropertiesTest {
  @Property(tries = 150)
  void randomClickingNeverLeavesADeadEndAndReplaysToTheSameState(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 15) int half) {
    Sitting s = Clicks.clicked(seed, 2 * half + 1, 250);

    assertThat(Session.replay(s.history.events())).isEqualTo(s.session());
    assertThat(HashChain.verify(s.history.events())).isTrue();
    assertThat(SessionHistory.of(readBack(s.history.events())).session()).isEqualTo(s.session());
    intervalsNeverOverlap(s.session());
    figuresAddUp(s.session());
    s.after(3600);
    Clicks.finish(s);
    assertThat(s.session().phase()).isIn(SessionPhase.CLOSED, SessionPhase.CANCELLED);
  }

  @Property(tries = 60)
  void theConsoleOffersSomethingInEachStateThatIsNotFinal(@ForAll long seed) {
    Sitting s = Clicks.clicked(seed, 7, 120);

    if (s.session().isOpened()) {
      Actor presiding = new Actor(s.session().presiding().value(), Actor.Office.CHAIR);
      assertThat(NextSteps.of(s.session(), presiding, s.now.plusSeconds(9)))
          .anyMatch(Step::allowed);
    }
  }

  @Property(tries = 80)
  void nothingSaidInAClosedItemLeavesTheRoomInAnyOrderOfClicks(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 10) int half) {
    Sitting s = Clicks.clicked(seed, 2 * half + 1, 300);
    s.after(60);
    Clicks.finish(s);

    SessionHistory open = PublicHistory.of(s.history);

    assertThat(open.session().toString().contains(Clicks.CANARY)).isFalse();
    assertThat(open.events().toString().contains(Clicks.CANARY)).isFalse();
    assertThat(open.session().attendance().present()).isEqualTo(s.session().attendance().present());
    assertThat(open.session().phase()).isEqualTo(s.session().phase());
    assertThat(open.session().agenda().inOrder())
        .extracting(Item::phase)
        .isEqualTo(s.session().agenda().inOrder().stream().map(Item::phase).toList());
  }

  @Property(tries = 60)
  void whatIsDecidedIsDecidedByThoseWhoMayAndBySoManyAsTheLawAsks(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int half) {
    Sitting s = Clicks.clicked(seed, 2 * half + 1, 250);

    Session before = Session.NONE;
    for (LoggedEvent e : s.history.events()) {
      lawful(e.event(), before);
      before = before.evolve(e.event(), e.at());
    }
  }

  @Property(tries = 80)
  void aPointOfOrderIsNeverBehindAndTimeIsExceededOnlyWithAWordInTheLog(@ForAll long seed) {
    Sitting s = Clicks.clicked(seed, 9, 250);

    if (!s.session().isOpened()) return;
    List<Speech.Kind> waiting = s.session().speakers().stream().map(Speech::kind).toList();
    int lastOrder = waiting.lastIndexOf(Speech.Kind.POINT_OF_ORDER);
    assertThat(waiting.subList(0, lastOrder + 1))
        .allMatch(kind -> kind == Speech.Kind.POINT_OF_ORDER);
    for (Speech speech : s.session().floor().speeches()) {
      long running =
          speech.spans().stream()
              .mapToLong(span ->
                  Duration.between(span.from(), span.to() == null ? s.now : span.to()).toMillis())
              .sum();
      assertThat(speech.used(s.now).toMillis()).isEqualTo(running);
      if (!speech.kind().counts() || speech.hasFloor() || speech.spans().isEmpty()) continue;
      boolean over =
          SpeakingTime.of(s.session(), speech, speech.spans().getLast().to())
              .filter(time -> time.left().toSeconds() < 0)
              .isPresent();
      boolean told =
          s.history.events().stream()
              .anyMatch(e ->
                  e.event() instanceof FloorEvent.QuotaExceeded(var id, var _)
                      && s.session().floor().findSpeech(id).orElseThrow().item() == speech.item());
      assertThat(over && !told).isFalse();
    }
  }

  /// What holds of each event, given all that was before it.
  private static void lawful(SessionEvent event, Session before) {
    switch (event) {
      case VoteEvent.VoteOpened(var _, var electorate, var quorum) -> {
        assertThat(quorum.met()).isTrue();
        assertThat(before.attendance().present()).containsAll(electorate);
        assertThat(electorate)
            .doesNotHaveDuplicates()
            .noneMatch(member ->
                before.agenda().current().filter(item -> item.isRecused(member)).isPresent());
      }
      case VoteEvent.VoteCast(var vote, var member, var _, var _) -> {
        Vote open = before.voting().findVote(vote).orElseThrow();
        assertThat(open.status()).isEqualTo(Vote.Status.OPEN);
        assertThat(open.isEntitled(member)).isTrue();
      }
      case VoteEvent.ResultDeclared(var vote, var outcome) -> {
        Vote closed = before.voting().findVote(vote).orElseThrow();
        assertThat(outcome)
            .isEqualTo(closed.rule().apply(closed.closing().votes(), before.membership()));
      }
      case ItemEvent.ItemClosedToPublic(var _, var vote, var ground) -> {
        assertThat(vote == null).isNotEqualTo(ground == null);
        if (vote != null) {
          Votes votes = before.voting().findVote(vote).orElseThrow().closing().votes();
          Vote.Closing closing = before.voting().findVote(vote).orElseThrow().closing();
          if (before.voting().findVote(vote).orElseThrow().rule() == MajorityRule.TWICE_AGAINST)
            assertThat(votes.inFavour() > 0 && votes.inFavour() >= 2 * votes.against()).isTrue();
          assertThat(closing).isNotNull();
        }
      }
      case ItemEvent.ItemConcluded(var item, var outcome, var vote, var _, var _) -> {
        if (outcome == Item.Outcome.ADOPTED)
          assertThat(before.voting().findVote(vote).orElseThrow().outcome().carried()).isTrue();
        assertThat(before.currentItem()).isEqualTo(item);
      }
      default -> {}
    }
  }

  @Property(tries = 60)
  void anyEditOfTheLogBreaksItsChain(@ForAll long seed, @ForAll @IntRange(max = 400) int place) {
    List<LoggedEvent> log = new ArrayList<>(Clicks.clicked(seed, 9, 100).history.events());
    int at = place % log.size();
    LoggedEvent e = log.get(at);
    log.set(
        at,
        new LoggedEvent(
            e.seq(),
            e.at().plusMillis(1),
            e.actor(),
            e.commandId(),
            e.event(),
            e.prevHash(),
            e.hash()));

    assertThat(HashChain.verify(log)).isFalse();
  }

  @Test
  void randomClickingMeetsEveryTypeOfEventAndEachSurvivesJson() {
    Set<String> met = new HashSet<>();
    for (SessionEvent rare : rarities()) {
      String type = SessionEventJson.type(rare);
      assertThat(SessionEventJson.read(type, SessionEventJson.write(rare))).isEqualTo(rare);
      met.add(type);
    }
    for (int seed = 0; seed < 400 && met.size() < SessionEventJson.types().size(); seed++) {
      Sitting s = Clicks.clicked(seed, 7, 300);
      s.after(60);
      Clicks.finish(s);
      s.history.events().forEach(e -> met.add(SessionEventJson.type(e.event())));
      assertThat(readBack(s.history.events())).isEqualTo(s.history.events());
    }

    assertThat(met).containsExactlyInAnyOrderElementsOf(SessionEventJson.types().keySet());
  }

  /// What no random click leads to, or hardly ever.
  private static List<SessionEvent> rarities() {
    return List.of(
        new ConductEvent.NoticeRecalled("punkt jäi välja"),
        new ConductEvent.SessionCancelled("ei toimu"),
        new ConductEvent.MinutesSigned("ab".repeat(32)),
        new ConductEvent.StreamInterrupted("vool kadus"),
        new ConductEvent.StreamRestored(),
        new ConductEvent.WindowExtended(java.time.Instant.EPOCH, "tõrge"),
        new ItemEvent.ItemRestored(item(1), new VoteId(new java.util.UUID(7, 1))),
        new VoteEvent.ItemPulled(new MotionId(id(1)), item(2), member(3), "otsustada"),
        new ItemEvent.ActNumbered(item(1), "14"));
  }

  private static List<LoggedEvent> readBack(List<LoggedEvent> log) {
    return log.stream()
        .map(e ->
            new LoggedEvent(
                e.seq(),
                e.at(),
                e.actor(),
                e.commandId(),
                SessionEventJson.read(
                    SessionEventJson.type(e.event()), SessionEventJson.write(e.event())),
                e.prevHash(),
                e.hash()))
        .toList();
  }

  private static void intervalsNeverOverlap(Session session) {
    List<Interval> all = session.attendance().intervals();
    for (Interval a : all) {
      assertThat(all.stream().filter(b -> b.member().equals(a.member())))
          .filteredOn(b -> b != a && b.from().isAfter(a.from()))
          .allMatch(b -> a.to() != null && !b.from().isBefore(a.to()));
      assertThat(all)
          .filteredOn(b -> b.member().equals(a.member()) && b.lasting())
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  private static void figuresAddUp(Session session) {
    for (Vote vote : session.voting().votes()) {
      if (vote.opening() == null || vote.closing() == null) continue;
      int electorate = vote.opening().electorate().size();
      assertThat(vote.closing().votes().electorate()).isEqualTo(electorate);
      assertThat(vote.count()).isEqualTo(vote.closing().votes());
      assertThat(vote.opening().quorum().met()).isTrue();
      assertThat(electorate + vote.opening().quorum().recused())
          .isLessThanOrEqualTo(session.opening().seats());
    }
  }
}
