package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.law.Membership;
import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.law.QuorumRule;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.meetings.session.AttendanceEvent.MemberDisconnected;
import ee.kogukoda.meetings.session.AttendanceEvent.MemberLeft;
import ee.kogukoda.meetings.session.ConductEvent.NoticeRecalled;
import ee.kogukoda.meetings.session.ConductEvent.OpeningUndone;
import ee.kogukoda.meetings.session.ConductEvent.SessionAdjourned;
import ee.kogukoda.meetings.session.ConductEvent.SessionAnnounced;
import ee.kogukoda.meetings.session.ItemEvent.AgendaAdopted;
import ee.kogukoda.meetings.session.ItemEvent.ItemConcluded;
import ee.kogukoda.meetings.session.ItemEvent.ItemOpened;
import ee.kogukoda.meetings.session.ItemEvent.MemberRecused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A session at one moment: everything its events have made of it.
public record Session(
    Conduct conduct,
    Attendance attendance,
    Agenda agenda,
    Floor floor,
    Voting voting,
    Broadcast broadcast) {

  /// The same course of things; the broadcast follows its own events alone.
  private Session(
      Conduct conduct, Attendance attendance, Agenda agenda, Floor floor, Voting voting) {
    this(conduct, attendance, agenda, floor, voting, Broadcast.UNBROKEN);
  }

  /// Before anything has happened.
  public static final Session NONE =
      new Session(Conduct.NONE, Attendance.NONE, Agenda.NONE, Floor.EMPTY, Voting.NONE);

  /// The state that these events lead to.
  public static Session replay(Iterable<LoggedEvent> log) {
    Session session = NONE;
    for (LoggedEvent logged : log) session = session.evolve(logged.event(), logged.at());
    return session;
  }

  /// Answers a command with what follows from it, or refuses it. Nothing at all follows from asking
  /// for what is so already.
  public List<SessionEvent> decide(SessionCommand command, Actor actor, Instant now) {
    Asked asked = new Asked(this, actor, now);
    return switch (command) {
      case ConductCommand c -> ConductRules.decide(c, asked);
      case AttendanceCommand c -> AttendanceRules.decide(c, asked);
      case ItemCommand c -> ItemRules.decide(c, asked);
      case FloorCommand c -> FloorRules.decide(c, asked);
      case VoteCommand c -> VoteRules.decide(c, asked);
    };
  }

  /// Takes an event into the state.
  public Session evolve(SessionEvent event, Instant at) {
    Session next = evolved(event, at);
    return new Session(
        next.conduct,
        next.attendance,
        next.agenda,
        next.floor,
        next.voting,
        broadcast.evolve(event, at));
  }

  private Session evolved(SessionEvent event, Instant at) {
    return switch (event) {
      case ConductEvent e -> evolveConduct(e, at);
      case AttendanceEvent e -> {
        Floor left =
            switch (e) {
              case MemberLeft(var member, var _) -> floor.lapsed(null, member);
              case MemberDisconnected(var member) -> floor.lapsed(null, member);
              default -> floor;
            };
        yield new Session(conduct, attendance.evolve(e, at), agenda, left, voting);
      }
      case ItemEvent e -> evolveItem(e, at);
      case FloorEvent e -> new Session(conduct, attendance, agenda, floor.evolve(e, at), voting);
      case VoteEvent e -> new Session(conduct, attendance, agenda, floor, voting.evolve(e, at));
    };
  }

  private Session evolveConduct(ConductEvent event, Instant at) {
    Conduct next = conduct.evolve(event, at, agenda.adopted());
    return switch (event) {
      case SessionAnnounced(var notice) ->
          new Session(next, attendance, Agenda.announced(notice.agenda()), floor, voting);
      case NoticeRecalled _ -> new Session(next, attendance, Agenda.NONE, floor, voting);
      case OpeningUndone _ ->
          new Session(next, new Attendance(List.of(), attendance.excused()), agenda, floor, voting);
      case SessionAdjourned _ -> {
        Floor left = floor;
        for (MemberId member : attendance.present()) left = left.lapsed(null, member);
        yield new Session(next, attendance.ended(at), agenda, left, voting);
      }
      default -> new Session(next, attendance, agenda, floor, voting);
    };
  }

  private Session evolveItem(ItemEvent event, Instant at) {
    Floor nextFloor =
        switch (event) {
          case AgendaAdopted _ -> floor.lapsed(null);
          case ItemOpened _ -> new Floor(floor.speeches(), false, floor.grants());
          case ItemConcluded e -> floor.lapsed(e.item());
          case MemberRecused(var item, var member) -> floor.lapsed(item, member);
          default -> floor;
        };
    Conduct next =
        event instanceof AgendaAdopted ? conduct.inPhase(SessionPhase.IN_PROGRESS) : conduct;
    return new Session(next, attendance, agenda.evolve(event, at), nextFloor, voting);
  }

  public SessionPhase phase() {
    return conduct.phase();
  }

  /// What was announced; there is none before the announcement.
  public Notice notice() {
    Notice notice = conduct.notice();
    if (notice == null) throw new IllegalStateException("not announced");
    return notice;
  }

  /// What was fixed at the opening; there is none before it.
  public Conduct.Opening opening() {
    Conduct.Opening opening = conduct.opening();
    if (opening == null) throw new IllegalStateException("not opened");
    return opening;
  }

  public boolean isOpened() {
    return conduct.opening() != null;
  }

  public RulesOfProcedure rules() {
    return opening().rules();
  }

  public Membership membership() {
    return new Membership(opening().seats());
  }

  /// Who presides now.
  public MemberId presiding() {
    return conduct.handOvers().isEmpty()
        ? opening().presiding()
        : conduct.handOvers().getLast().to();
  }

  public Optional<Member> findMember(MemberId id) {
    return isOpened()
        ? opening().members().stream().filter(member -> member.id().equals(id)).findFirst()
        : Optional.empty();
  }

  /// A member, or whoever convened the first session of a new council: one who can preside.
  public Optional<Member> findNamed(MemberId id) {
    return isOpened() && opening().isConvener(id)
        ? Optional.ofNullable(opening().convener())
        : findMember(id);
  }

  /// Those who may decide now on this item, or on the session itself: present and not recused.
  public List<MemberId> entitled(@Nullable ItemId item) {
    Optional<Item> found = findItem(item);
    return attendance.present().stream()
        .filter(member -> found.isEmpty() || !found.get().isRecused(member))
        .toList();
  }

  /// The quorum of this moment for this item, or for the session itself, as the body's rules count
  /// it. KOKS § 44, § 49, § 17 lg 6.
  public Quorum quorum(@Nullable ItemId item) {
    int recused = findItem(item).map(i -> i.recusals().size()).orElse(0);
    return quorum(recused, entitled(item));
  }

  /// The same for those who answered in writing.
  Quorum quorum(int recused, List<MemberId> entitled) {
    QuorumRule rule = rules().quorumRule();
    if (rule == QuorumRule.MORE_THAN_HALF)
      return new Quorum(opening().seats(), recused, entitled.size());
    Boolean head =
        rule == QuorumRule.HALF_WITH_HEAD
            ? entitled.stream().anyMatch(opening().heads()::contains)
            : null;
    return new Quorum(opening().seats(), recused, entitled.size(), rule, head);
  }

  private Optional<Item> findItem(@Nullable ItemId item) {
    return item == null ? Optional.empty() : agenda.findItem(item);
  }

  /// The waiting list of speakers of this moment.
  public List<Speech> speakers() {
    return floor.queue(currentItem(), rules().newSpeakersFirst());
  }

  /// Whether what is said and done now stays inside. KOKS § 44 lg 4.
  public boolean isClosed() {
    return agenda.current().filter(Item::isClosed).isPresent();
  }

  /// The item being treated, or null while there is none.
  public @Nullable ItemId currentItem() {
    return agenda.current().map(Item::id).orElse(null);
  }
}
