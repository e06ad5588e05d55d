package ee.kogukoda.meetings.amendments;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.amendments.Amendment.Operation;
import ee.kogukoda.meetings.amendments.Amendment.State;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.drafts.DraftMerging;
import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.meetings.hall.Rooms;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteCommand.ProposeMotion;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done with amendments of the municipality in scope; each method is one transaction.
@Service
@Transactional
class Amendments {
  private final AmendmentStore store;
  private final DraftReading drafts;
  private final DraftMerging merging;
  private final SessionLog log;
  private final Rooms rooms;
  private final Sessions sessions;
  private final Bodies bodies;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Amendments(
      AmendmentStore store,
      DraftReading drafts,
      DraftMerging merging,
      SessionLog log,
      Rooms rooms,
      Sessions sessions,
      Bodies bodies,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.drafts = drafts;
    this.merging = merging;
    this.log = log;
    this.rooms = rooms;
    this.sessions = sessions;
    this.bodies = bodies;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// What somebody proposes, as it was typed.
  record Proposal(
      Amendment.AuthorKind authorKind,
      String author,
      Operation operation,
      int paragraph,
      String text,
      String reason) {}

  boolean may(AmendmentPermission permission) {
    return bodies
        .findCouncil()
        .filter(council -> access.may(permission, Scope.require(), council.id()))
        .isPresent();
  }

  void require(AmendmentPermission permission) {
    access.requireSignedIn();
    UUID council =
        bodies.findCouncil().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY)).id();
    access.require(permission, Scope.require(), council);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
  }

  boolean isOpen(DraftReading.Before draft, Optional<Round> round) {
    return !draft.over() && round.isPresent() && !round.get().until().isBefore(today());
  }

  /// Amendments to the version of this moment are taken until the end of a day.
  public void open(DraftReading.Before draft, LocalDate until) {
    require(AmendmentPermission.HANDLE_AMENDMENT);
    if (draft.over()) throw new Refused(AmendmentRefusal.AMENDMENTS_NOT_OPEN);
    if (until.isBefore(today())) throw new Refused(AmendmentRefusal.AMENDMENT_DAY_PAST);
    int latest = draft.versions().getFirst();
    boolean undecided =
        store.lock(draft.id()).stream()
            .anyMatch(each -> each.state().open() || each.state().carried());
    int version =
        undecided ? store.findRound(draft.id()).map(Round::version).orElse(latest) : latest;
    store.putRound(draft.id(), new Round(version, until));
    record("opened", draft, Map.of("until", until.toString(), "version", version));
  }

  public void submit(DraftReading.Before draft, Proposal proposal) {
    require(AmendmentPermission.SUBMIT_AMENDMENT);
    List<Amendment> before = store.lock(draft.id());
    Optional<Round> round = store.findRound(draft.id());
    if (!isOpen(draft, round)) throw new Refused(AmendmentRefusal.AMENDMENTS_NOT_OPEN);
    int version = round.orElseThrow().version();
    List<String> text = Merging.split(drafts.getVersion(draft.id(), version));
    boolean deletes = proposal.operation() == Operation.DELETE;
    boolean whole = proposal.operation() == Operation.WHOLE;
    int first = proposal.operation() == Operation.INSERT ? 0 : 1;
    if (!whole && (proposal.paragraph() < first || proposal.paragraph() > text.size()))
      throw new Refused(AmendmentRefusal.AMENDMENT_PARAGRAPH, text.size()).at("paragraph");
    String words = deletes ? "" : Merging.join(Merging.split(proposal.text()));
    if (!deletes && words.isEmpty())
      throw new Refused(AmendmentRefusal.AMENDMENT_TEXT_MISSING).at("text");
    var amendment =
        new Amendment(
            Uuid7.next(),
            draft.id(),
            before.size() + 1,
            version,
            proposal.authorKind(),
            proposal.author(),
            proposal.operation(),
            whole ? 0 : proposal.paragraph(),
            words,
            proposal.reason(),
            State.SUBMITTED,
            "",
            null,
            null,
            null,
            clock.instant(),
            Visitor.current().name());
    if (Merging.merge(text, List.of(amendment)).equals(text))
      throw new Refused(AmendmentRefusal.AMENDMENT_CHANGES_NOTHING).at("text");
    store.insert(amendment);
    record("submitted", draft, Map.of("number", amendment.number(), "author", proposal.author()));
  }

  /// The secretary lets it in or not, the rapporteur takes it over, its author withdraws it.
  public void decide(DraftReading.Before draft, int number, State state, String note) {
    require(AmendmentPermission.HANDLE_AMENDMENT);
    List<Amendment> all = store.lock(draft.id());
    Amendment amendment = find(all, number);
    boolean fits =
        switch (state) {
          case ADMISSIBLE, INADMISSIBLE -> amendment.state() == State.SUBMITTED;
          case ACCEPTED -> amendment.state() == State.ADMISSIBLE;
          case WITHDRAWN -> amendment.state().open();
          case SUBMITTED, ADOPTED, REJECTED, LAPSED, MERGED -> false;
        };
    if (!fits || draft.over()) throw new Refused(AmendmentRefusal.AMENDMENT_STEP_NOT_OPEN);
    if (state == State.INADMISSIBLE && note.isBlank())
      throw new Refused(AmendmentRefusal.AMENDMENT_REASON_MISSING);
    end(draft, amendment, state, note, all);
  }

  /// What the session decided on it: the declared vote on one of its motions says which.
  public void decideBy(DraftReading.Before draft, int number, UUID motion) {
    require(AmendmentPermission.HANDLE_AMENDMENT);
    List<Amendment> all = store.lock(draft.id());
    Amendment amendment = find(all, number);
    if (amendment.state() != State.ADMISSIBLE || draft.over())
      throw new Refused(AmendmentRefusal.AMENDMENT_STEP_NOT_OPEN);
    Vote vote =
        motions(draft).stream()
            .filter(each -> each.id().value().equals(motion))
            .findFirst()
            .flatMap(each -> session(draft).voting().declared(each.id()))
            .orElseThrow(() -> new Refused(AmendmentRefusal.AMENDMENT_NOT_VOTED));
    boolean carried = vote.outcome() != null && vote.outcome().carried();
    store.setMotion(amendment.id(), motion);
    end(draft, amendment, carried ? State.ADOPTED : State.REJECTED, "", all);
  }

  /// Whether the draft is what its session has open now.
  boolean isBeforeSession(DraftReading.Before draft) {
    UUID item = draft.item();
    return item != null
        && !draft.over()
        && Optional.ofNullable(session(draft).currentItem())
            .filter(current -> current.value().equals(item))
            .isPresent();
  }

  /// Puts it before the session as a motion; what is declared on it comes back by itself.
  ///
  /// @param words what it says, as it will stand in the minutes
  public void putToVote(DraftReading.Before draft, int number, UUID command, String words) {
    require(AmendmentPermission.HANDLE_AMENDMENT);
    Amendment amendment = find(store.lock(draft.id()), number);
    UUID session = draft.session();
    if (amendment.state() != State.ADMISSIBLE)
      throw new Refused(AmendmentRefusal.AMENDMENT_STEP_NOT_OPEN);
    if (session == null || !isBeforeSession(draft))
      throw new Refused(AmendmentRefusal.AMENDMENT_NOT_BEFORE_SESSION);
    UUID before = amendment.motion();
    if (before != null && findMotion(draft, before).filter(each -> !each.withdrawn()).isPresent())
      throw new Refused(AmendmentRefusal.AMENDMENT_BEFORE_SESSION);
    UUID motion = Uuid7.next();
    log.ask(
        session,
        command,
        new ProposeMotion(
            new MotionId(motion), Motion.Kind.PROCEDURE, null, null, words, List.of()),
        rooms.actorIn(sessions.getSession(session).body()));
    store.setMotion(amendment.id(), motion);
    record("put_to_vote", draft, Map.of("number", number, "note", words));
  }

  /// A vote on one of the session's motions was declared; part of that transaction.
  void follow(UUID session, VoteId id, boolean carried) {
    withMotion(
        session,
        id,
        (draft, all, amendment) -> {
          boolean excluded =
              carried
                  && all.stream()
                      .anyMatch(
                          other -> other.state().carried() && Merging.exclude(amendment, other));
          if (amendment.state() == State.ADMISSIBLE && !excluded)
            end(draft, amendment, carried ? State.ADOPTED : State.REJECTED, "", all);
        });
  }

  /// The same where it was annulled: nothing is decided any more.
  void reopen(UUID session, VoteId id) {
    withMotion(
        session,
        id,
        (draft, all, amendment) -> {
          State state = amendment.state();
          if (state != State.ADOPTED && state != State.REJECTED) return;
          store.setState(amendment, State.ADMISSIBLE, "");
          for (Amendment other : all)
            if (other.state() == State.LAPSED
                && other.note().equals(String.valueOf(amendment.number())))
              store.setState(other, State.ADMISSIBLE, "");
          record("reopened", draft, Map.of("number", amendment.number()));
        });
  }

  private interface Voted {
    void on(DraftReading.Before draft, List<Amendment> all, Amendment amendment);
  }

  private void withMotion(UUID session, VoteId id, Voted work) {
    UUID motion =
        log.read(session)
            .session()
            .voting()
            .findVote(id)
            .map(vote -> vote.motion().value())
            .orElse(null);
    if (motion == null) return;
    UUID about = store.findDraftByMotion(motion).orElse(null);
    if (about == null) return;
    List<Amendment> all = store.lock(about);
    Amendment amendment =
        all.stream().filter(each -> motion.equals(each.motion())).findFirst().orElseThrow();
    drafts.find(about).ifPresent(draft -> work.on(draft, all, amendment));
  }

  /// Motions of the draft's item that were voted on, for the secretary to choose from.
  List<Motion> motions(DraftReading.Before draft) {
    UUID item = draft.item();
    if (item == null || draft.session() == null) return List.of();
    Session session = session(draft);
    return session.voting().motionsOf(new ItemId(item)).stream()
        .filter(motion -> motion.kind() != Motion.Kind.ACT)
        .filter(motion -> session.voting().declared(motion.id()).isPresent())
        .toList();
  }

  Optional<Motion> findMotion(DraftReading.Before draft, UUID motion) {
    return draft.session() == null
        ? Optional.empty()
        : session(draft).voting().findMotion(new MotionId(motion));
  }

  private Session session(DraftReading.Before draft) {
    UUID session = draft.session();
    return session == null ? Session.NONE : log.read(session).session();
  }

  /// The chair puts it elsewhere in the voting order, and says why.
  public void place(DraftReading.Before draft, int number, int place, String reason) {
    require(AmendmentPermission.HANDLE_AMENDMENT);
    Amendment amendment = find(store.lock(draft.id()), number);
    if (!amendment.state().open()) throw new Refused(AmendmentRefusal.AMENDMENT_STEP_NOT_OPEN);
    if (reason.isBlank()) throw new Refused(AmendmentRefusal.AMENDMENT_REASON_MISSING);
    store.setPlace(amendment.id(), place);
    record("reordered", draft, Map.of("number", number, "place", place, "reason", reason.strip()));
  }

  /// All that were carried become a new version, once nothing is left to decide.
  public DraftMerging.Merged merge(DraftReading.Before draft) {
    require(AmendmentPermission.HANDLE_AMENDMENT);
    List<Amendment> all = store.lock(draft.id());
    List<Amendment> carried = all.stream().filter(each -> each.state().carried()).toList();
    if (all.stream().anyMatch(each -> each.state().open()))
      throw new Refused(AmendmentRefusal.AMENDMENTS_LEFT);
    if (carried.isEmpty()) throw new Refused(AmendmentRefusal.NOTHING_TO_MERGE);
    List<String> text = Merging.split(drafts.getVersion(draft.id(), carried.getFirst().version()));
    var merged = merging.merge(draft.id(), Merging.join(Merging.merge(text, carried)));
    carried.forEach(each -> store.setMerged(each.id(), merged.version()));
    record("merged", draft, Map.of("version", merged.version(), "sha256", merged.sha256()));
    return merged;
  }

  /// Those that it excludes lapse with it.
  private void end(
      DraftReading.Before draft,
      Amendment amendment,
      State state,
      String note,
      List<Amendment> all) {
    if (state.carried()) {
      for (Amendment other : all) {
        if (!Merging.exclude(amendment, other)) continue;
        if (other.state().carried())
          throw new Refused(AmendmentRefusal.AMENDMENT_EXCLUDED, other.number());
        if (other.state().open())
          store.setState(other, State.LAPSED, String.valueOf(amendment.number()));
      }
    }
    store.setState(amendment, state, note.strip());
    record(state.code(), draft, Map.of("number", amendment.number(), "note", note.strip()));
  }

  private static Amendment find(List<Amendment> all, int number) {
    return all.stream()
        .filter(each -> each.number() == number)
        .findFirst()
        .orElseThrow(() -> new Refused(AmendmentRefusal.NO_SUCH_AMENDMENT));
  }

  private void record(String deed, DraftReading.Before draft, Map<String, ?> details) {
    var all = new TreeMap<String, Object>(details);
    all.put("draft", draft.slug());
    audit.record("meetings.amendment_" + deed, "draft", draft.id().toString(), all);
  }
}
