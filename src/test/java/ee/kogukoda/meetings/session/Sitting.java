package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.ProposedRules;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Attendance.Proof;
import ee.kogukoda.meetings.session.AttendanceCommand.*;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import ee.kogukoda.meetings.session.Vote.Choice;
import ee.kogukoda.meetings.session.VoteCommand.*;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A session in tests: members numbered from 0, of whom 0 is the chair and 1 a deputy; a clock that
/// the test sets.
public final class Sitting {
  public static final Instant FOUR = Instant.parse("2026-11-26T14:00:00Z");
  public static final Actor SECRETARY = new Actor(id(900), Actor.Office.SECRETARY);

  public SessionHistory history = SessionHistory.EMPTY;
  public Instant now = FOUR.minus(Duration.ofDays(7));
  private final List<Member> members;
  private final int seats;
  private int next = 1000;

  /// Late items are allowed, unless a test says otherwise.
  public RulesOfProcedure rules =
      with(ProposedRules.of("Näidisvalla Vallavolikogu töökord"), RuleCode.LATE_ITEMS, "jah");

  /// So many seconds of speaking time on an item for a faction, and for a member without one.
  public Sitting timed(int faction, int member) {
    rules = with(rules, RuleCode.FACTION_QUOTA, Integer.toString(faction));
    rules = with(rules, RuleCode.MEMBER_QUOTA, Integer.toString(member));
    return this;
  }

  public static RulesOfProcedure with(RulesOfProcedure rules, RuleCode code, String value) {
    return new RulesOfProcedure(
        rules.title(),
        rules.rules().stream()
            .map(rule ->
                rule.code() == code
                    ? new LegalRule(code, rule.title(), rule.legalBasis(), value, false, null, null)
                    : rule)
            .toList());
  }

  public Sitting(int seats, List<String> names) {
    this.seats = seats;
    this.members =
        java.util.stream.IntStream.range(0, names.size())
            .mapToObj(i -> new Member(member(i), names.get(i), i % 3 == 0 ? null : "Fraktsioon"))
            .toList();
  }

  /// A session of so many seats, all taken.
  public static Sitting of(int seats) {
    return new Sitting(
        seats,
        java.util.stream.IntStream.range(0, seats).mapToObj(i -> "Liige " + (i + 1)).toList());
  }

  public static UUID id(int number) {
    return new UUID(7, number);
  }

  public static MemberId member(int number) {
    return new MemberId(id(number));
  }

  public static ItemId item(int number) {
    return new ItemId(id(500 + number));
  }

  public UUID fresh() {
    return id(next++);
  }

  public static Actor actor(int number) {
    return new Actor(
        id(number),
        number == 0 ? Actor.Office.CHAIR : number == 1 ? Actor.Office.DEPUTY : Actor.Office.MEMBER);
  }

  public Session session() {
    return history.session();
  }

  public Sitting at(int hour, int minute) {
    now = Instant.parse("2026-11-26T%02d:%02d:00Z".formatted(hour - 2, minute));
    return this;
  }

  public Sitting after(int seconds) {
    now = now.plusSeconds(seconds);
    return this;
  }

  /// Somebody asks, and what follows is kept.
  public List<SessionEvent> ask(Actor actor, SessionCommand command) {
    List<LoggedEvent> logged = history.ask(fresh(), command, actor, now);
    history = history.with(logged);
    return logged.stream().map(LoggedEvent::event).toList();
  }

  public List<SessionEvent> chair(SessionCommand command) {
    return ask(actor(0), command);
  }

  public static PlannedItem act(int number, String title, ActKind kind, MajorityRule rule) {
    return new PlannedItem(item(number), title, "vallavanem Liis Karune", null, kind, rule);
  }

  public static PlannedItem information(int number, String title) {
    return new PlannedItem(
        item(number), title, "vallavanem Liis Karune", null, null, MajorityRule.SIMPLE);
  }

  public Sitting announced(List<PlannedItem> agenda) {
    chair(
        new Announce(
            new Notice(
                "9",
                Notice.Kind.REGULAR,
                Notice.Form.MIXED,
                FOUR,
                "Näidisküla, Kesk tn 1",
                agenda,
                LocalDate.of(2026, 11, 21),
                null)));
    return this;
  }

  public Sitting announced() {
    return announced(
        List.of(
            act(1, "Lisaeelarve", ActKind.REGULATION, MajorityRule.OF_MEMBERSHIP),
            act(2, "Kinnistu kasutusse andmine", ActKind.RESOLUTION, MajorityRule.SIMPLE),
            information(3, "Vallavalitsuse informatsioon")));
  }

  public Sitting opened() {
    now = FOUR;
    chair(new OpenSession(rules, seats, members, "Maire Sulg", null));
    return this;
  }

  public Sitting present(int from, int to) {
    for (int i = from; i < to; i++) {
      ask(actor(i), new RegisterPresence(member(i), Mode.HALL, Proof.HALL_CODE));
    }
    return this;
  }

  public Sitting quorate() {
    chair(new ConfirmQuorum());
    return this;
  }

  public MotionId propose(Motion.Kind kind, String text) {
    MotionId motion = new MotionId(fresh());
    List<ItemId> order =
        kind == Motion.Kind.AGENDA
            ? session().agenda().inOrder().stream().map(Item::id).toList()
            : List.of();
    chair(new ProposeMotion(motion, kind, null, null, text, order));
    return motion;
  }

  public VoteId openVote(MotionId motion, MajorityRule rule) {
    VoteId vote = new VoteId(fresh());
    chair(new PrepareVote(vote, motion, rule, "eriline enamus"));
    chair(new OpenVote(vote));
    return vote;
  }

  /// The first of the electorate vote for, the next against, the next abstain, the rest not.
  public void cast(VoteId vote, int inFavour, int against, int abstained) {
    List<MemberId> electorate =
        session().voting().findVote(vote).orElseThrow().opening().electorate();
    for (int i = 0; i < inFavour + against + abstained; i++) {
      Choice choice =
          i < inFavour ? Choice.FOR : i < inFavour + against ? Choice.AGAINST : Choice.ABSTAIN;
      MemberId member = electorate.get(i);
      ask(new Actor(member.value(), Actor.Office.MEMBER), new CastVote(vote, member, choice));
    }
  }

  public void decide(VoteId vote, int inFavour, int against, int abstained) {
    cast(vote, inFavour, against, abstained);
    chair(new CloseVote(vote));
    chair(new DeclareResult(vote));
  }

  public Sitting agendaAdopted() {
    VoteId vote = openVote(propose(Motion.Kind.AGENDA, "kinnitada päevakord"), MajorityRule.SIMPLE);
    decide(
        vote, session().voting().findVote(vote).orElseThrow().opening().electorate().size(), 0, 0);
    chair(new ItemCommand.AdoptAgenda());
    return this;
  }

  /// In progress, with so many of so many present.
  public static Sitting inProgress(int seats, int present) {
    return of(seats).announced().opened().present(0, present).quorate().agendaAdopted();
  }
}
