package ee.kogukoda.meetings.invitations;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.meetings.session.Notice;
import ee.kogukoda.refusal.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The answers to the notices of the municipality in scope.
@Service
@Transactional
public class Invitations {
  private final InvitationStore store;
  private final InvitationLetters letters;
  private final Sessions sessions;
  private final Bodies bodies;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Invitations(
      InvitationStore store,
      InvitationLetters letters,
      Sessions sessions,
      Bodies bodies,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.letters = letters;
    this.sessions = sessions;
    this.bodies = bodies;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// Members who have said that they do not come: at the opening they have given notice of absence.
  @Transactional(readOnly = true)
  public List<UUID> listAbsent(UUID session) {
    return store.list(session).stream()
        .filter(given -> given.answer() == Answer.ABSENT)
        .map(Given::person)
        .toList();
  }

  /// Whether this visitor is asked: a member of the body on the day of the session.
  @Transactional(readOnly = true)
  boolean isInvited(PlannedSession session) {
    UUID person = Visitor.current().person();
    return person != null
        && members(session).stream().anyMatch(seat -> seat.person().equals(person));
  }

  @Transactional(readOnly = true)
  Optional<Given> findOwn(PlannedSession session) {
    UUID person = access.requireSignedIn();
    return store.list(session.id()).stream()
        .filter(given -> given.person().equals(person))
        .findFirst();
  }

  /// Until the opening, as often as somebody changes their mind.
  void answer(PlannedSession session, Answer answer, @Nullable String reason) {
    UUID person = access.requireSignedIn();
    if (!isInvited(session)) throw new Refused(InvitationRefusal.NOT_INVITED);
    possible(session, answer);
    String why = answer == Answer.ABSENT ? reason : null;
    if (!store.put(session.id(), person, answer, why, clock.instant()))
      throw new Refused(InvitationRefusal.ANSWERS_CLOSED);
    record("invitation_answered", session, Map.of());
  }

  /// Whether one can take part from elsewhere. KOKS § 44 lg 1.
  @Transactional(readOnly = true)
  boolean remotePossible(PlannedSession session) {
    return session.details().form() != Notice.Form.HALL
        && bodies.rulesOn(body(session), session.day()).remoteAllowed();
  }

  private void possible(PlannedSession session, Answer answer) {
    if (answer == Answer.REMOTE && !remotePossible(session))
      throw new Refused(MeetingRefusal.REMOTE_NOT_ALLOWED);
  }

  @Transactional(readOnly = true)
  Guest getGuest(String token) {
    return store
        .findGuest(token)
        .orElseThrow(() -> new Refused(InvitationRefusal.NO_SUCH_INVITATION));
  }

  /// Whoever has the letter answers for the guest.
  void answerGuest(PlannedSession session, Guest guest, Answer answer, @Nullable String reason) {
    possible(session, answer);
    String why = answer == Answer.ABSENT ? reason : null;
    if (!store.answerGuest(guest.id(), answer, why, clock.instant()))
      throw new Refused(InvitationRefusal.ANSWERS_CLOSED);
    record("invitation_answered", session, Map.of());
  }

  /// The answers of the members in the order of the list; for chair and secretary.
  @Transactional(readOnly = true)
  List<Given> listAnswers(PlannedSession session) {
    sessions.requirePreparing(session);
    return store.list(session.id());
  }

  @Transactional(readOnly = true)
  List<Guest> listGuests(PlannedSession session) {
    sessions.requirePreparing(session);
    return store.listGuests(session.id());
  }

  @Transactional(readOnly = true)
  List<Seat> members(PlannedSession session) {
    return bodies.compositionOn(body(session), session.day()).seats();
  }

  @Transactional(readOnly = true)
  ExpectedQuorum expect(PlannedSession session) {
    Body body = body(session);
    List<Seat> seats = members(session);
    List<Answer> answers =
        store.list(session.id()).stream()
            .filter(given -> seats.stream().anyMatch(seat -> seat.person().equals(given.person())))
            .map(Given::answer)
            .toList();
    return ExpectedQuorum.of(
        body.membershipSize(),
        seats.size(),
        answers,
        bodies.rulesOn(body, session.day()).quorumRule());
  }

  /// Invites a guest; the letter goes at once where the notice was sent, else with it.
  void invite(PlannedSession session, String name, String email) {
    sessions.requirePreparing(session);
    if (session.state() != SessionState.DRAFT && session.state() != SessionState.ANNOUNCED)
      throw new Refused(InvitationRefusal.ANSWERS_CLOSED);
    UUID id = Uuid7.next();
    if (!store.insertGuest(id, session.id(), name, email))
      throw new Refused(InvitationRefusal.GUEST_INVITED, email).at("epost");
    if (session.state() == SessionState.ANNOUNCED)
      letters.write(session, new Guest(id, session.id(), name, email, null, null, null));
    record("guest_invited", session, Map.of("name", name));
  }

  void withdraw(PlannedSession session, UUID guest) {
    sessions.requirePreparing(session);
    if (!store.deleteGuest(session.id(), guest))
      throw new Refused(InvitationRefusal.NO_SUCH_INVITATION);
    record("guest_withdrawn", session, Map.of());
  }

  /// Reminds members who have not answered.
  ///
  /// @return how many letters were written
  int remind(PlannedSession session) {
    sessions.requirePreparing(session);
    int told = remindHere(session);
    if (told == 0) throw new Refused(InvitationRefusal.NOBODY_TO_REMIND);
    record("members_reminded", session, Map.of("letters", String.valueOf(told)));
    return told;
  }

  /// The same from the daily task.
  int remindHere(PlannedSession session) {
    if (session.state() != SessionState.ANNOUNCED)
      throw new Refused(InvitationRefusal.ANSWERS_CLOSED);
    List<UUID> answered = store.list(session.id()).stream().map(Given::person).toList();
    return letters.remind(
        session,
        members(session).stream()
            .map(Seat::person)
            .filter(person -> !answered.contains(person))
            .toList());
  }

  private Body body(PlannedSession session) {
    return bodies.getBody(session.body());
  }

  private void record(String deed, PlannedSession session, Map<String, String> details) {
    audit.record("meetings." + deed, "session", session.id().toString(), details);
  }
}
