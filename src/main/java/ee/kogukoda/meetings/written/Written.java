package ee.kogukoda.meetings.written;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.AgendaPermission;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sessions in writing of the municipality in scope: who may see what of them, and who answers.
@Service
@Transactional(readOnly = true)
public class Written {
  private final WrittenStore store;
  private final Sessions sessions;
  private final Bodies bodies;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Written(
      WrittenStore store,
      Sessions sessions,
      Bodies bodies,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.sessions = sessions;
    this.bodies = bodies;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// As this visitor may see it: drafts for those who prepare, closed ones for those of the body,
  /// restricted papers for those who may read them. An answerer sees the session that waits for the
  /// answers.
  PlannedSession getSession(String slug) {
    PlannedSession found =
        sessions
            .findSession(slug)
            .filter(session -> session.details().isWritten())
            .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    if (found.state() == SessionState.DRAFT) {
      access.require(AgendaPermission.PREPARE_SESSION, Scope.require(), found.body());
      return found;
    }
    if (mayRead(found)) return found;
    if (!found.closed()) return found.asPublic();
    Set<UUID> asked = asked(found);
    if (asked.isEmpty()) throw new Refused(MeetingRefusal.NO_SUCH_SESSION);
    return only(found, asked);
  }

  private boolean mayRead(PlannedSession session) {
    return access.may(AgendaPermission.READ_RESTRICTED, Scope.require(), session.body());
  }

  /// The items whose questions this visitor is named to answer.
  private Set<UUID> asked(PlannedSession session) {
    UUID person = Visitor.current().person();
    Set<UUID> items = new HashSet<>();
    if (person == null) return items;
    store.listAnswerers(session.id()).stream()
        .filter(answerer -> answerer.person().equals(person))
        .forEach(answerer -> items.add(answerer.item()));
    return items;
  }

  private static PlannedSession only(PlannedSession session, Set<UUID> items) {
    return new PlannedSession(
        session.id(),
        session.body(),
        session.slug(),
        session.number(),
        session.details(),
        session.state(),
        session.cancelReason(),
        session.noticeSentAt(),
        session.lateReason(),
        session.changedAt(),
        session.closed(),
        session.items().stream().filter(item -> items.contains(item.id())).toList());
  }

  boolean mayLead(PlannedSession session) {
    return access.may(WrittenPermission.LEAD_WRITTEN_SESSION, Scope.require(), session.body());
  }

  boolean mayAnswer(PlannedSession session, UUID person) {
    return access.may(WrittenPermission.GIVE_POSITION, Scope.require(), session.body())
        && isMember(session, person);
  }

  boolean isMember(PlannedSession session, UUID person) {
    return composition(session).seats().stream().anyMatch(seat -> seat.person().equals(person));
  }

  boolean answers(PlannedSession session, UUID item, UUID person) {
    return store.listAnswerers(session.id()).stream()
        .anyMatch(answerer -> answerer.item().equals(item) && answerer.person().equals(person));
  }

  /// The body as it stands while it answers, and as it stood at the deadline.
  Composition composition(PlannedSession session) {
    Window window = Window.of(session);
    Instant now = clock.instant();
    Instant when = now.isBefore(window.until()) ? now : window.until().minusMillis(1);
    if (when.isBefore(window.from())) when = window.from();
    return bodies.compositionOn(
        bodies.getBody(session.body()), LocalDate.ofInstant(when, Formats.TALLINN));
  }

  /// One's own answers, and of nobody else.
  List<Position> listOwn(PlannedSession session, UUID person) {
    return positions(session).stream()
        .filter(position -> position.person().equals(person))
        .toList();
  }

  /// On how many items each member has answered; how stays with the member.
  Map<Seat, Integer> countAnswers(PlannedSession session) {
    access.require(WrittenPermission.LEAD_WRITTEN_SESSION, Scope.require(), session.body());
    List<Position> given = positions(session);
    var counts = new LinkedHashMap<Seat, Integer>();
    for (Seat seat : composition(session).seats())
      counts.put(seat, (int) given.stream().filter(p -> p.person().equals(seat.person())).count());
    return counts;
  }

  List<Position> positions(PlannedSession session) {
    return store.listPositions(
        session.id(), Objects.requireNonNullElse(session.noticeSentAt(), Instant.EPOCH));
  }

  /// How many items of a session in writing this person has still to answer.
  int countMissing(PlannedSession session, UUID person) {
    Set<UUID> given = new HashSet<>();
    listOwn(session, person).forEach(position -> given.add(position.item()));
    return (int) decided(session).stream().filter(item -> !given.contains(item.id())).count();
  }

  static List<AgendaItem> decided(PlannedSession session) {
    return session.items().stream().filter(item -> item.act() != null).toList();
  }

  /// Questions on items that this person is to answer, and has not.
  int countUnanswered(PlannedSession session, UUID person) {
    Set<UUID> mine = new HashSet<>();
    store.listAnswerers(session.id()).stream()
        .filter(answerer -> answerer.person().equals(person))
        .forEach(answerer -> mine.add(answerer.item()));
    if (mine.isEmpty()) return 0;
    List<Post> posts = store.listPosts(session.id());
    return (int)
        posts.stream()
            .filter(post -> post.kind() == Post.Kind.QUESTION && mine.contains(post.item()))
            .filter(post -> posts.stream().noneMatch(a -> post.id().equals(a.answers())))
            .count();
  }

  /// What was said on the items that this visitor may read.
  List<Post> listPosts(PlannedSession session) {
    Set<UUID> open = readable(session);
    return store.listPosts(session.id()).stream()
        .filter(post -> open.contains(post.item()))
        .toList();
  }

  List<Answerer> listAnswerers(PlannedSession session) {
    return store.listAnswerers(session.id());
  }

  private Set<UUID> readable(PlannedSession session) {
    boolean all = mayRead(session);
    Set<UUID> open = asked(session);
    session.items().stream()
        .filter(item -> all || !(session.closed() || item.isRestricted()))
        .forEach(item -> open.add(item.id()));
    return open;
  }

  /// Everybody known in the municipality's bodies, by name: one of them may be named to answer.
  public Map<UUID, String> listPeople(LocalDate day) {
    var found = new TreeMap<String, UUID>();
    for (Body body : bodies.listBodies()) {
      Composition members = bodies.compositionOn(body, day);
      members.seats().forEach(seat -> found.putIfAbsent(seat.name(), seat.person()));
      members.offices().forEach(office -> found.putIfAbsent(office.name(), office.person()));
    }
    var people = new LinkedHashMap<UUID, String>();
    found.forEach((name, person) -> people.putIfAbsent(person, name));
    return people;
  }

  @Transactional
  public void nameAnswerer(PlannedSession session, UUID item, UUID person) {
    access.require(WrittenPermission.LEAD_WRITTEN_SESSION, Scope.require(), session.body());
    String name = listPeople(LocalDate.ofInstant(clock.instant(), Formats.TALLINN)).get(person);
    if (name == null || session.items().stream().noneMatch(each -> each.id().equals(item)))
      throw new Refused(MeetingRefusal.NO_SUCH_ITEM);
    store.addAnswerer(session.id(), new Answerer(item, person, name));
    audit.record(
        "meetings.answerer_named", "session", session.id().toString(), Map.of("name", name));
  }

  @Transactional
  public void removeAnswerer(PlannedSession session, UUID item, UUID person) {
    access.require(WrittenPermission.LEAD_WRITTEN_SESSION, Scope.require(), session.body());
    store.removeAnswerer(session.id(), item, person);
    audit.record(
        "meetings.answerer_removed",
        "session",
        session.id().toString(),
        Map.of("person", person.toString()));
  }

  /// What was said in writing on an item, as the minutes print it.
  public List<String> inMinutes(PlannedSession session, AgendaItem item) {
    if (!session.details().isWritten() || item.isRestricted()) return List.of();
    return store.listPosts(session.id()).stream()
        .filter(post -> post.item().equals(item.id()))
        .map(post -> inMinutes(post.kind()).formatted(post.name(), post.text().strip()))
        .toList();
  }

  private static String inMinutes(Post.Kind kind) {
    return switch (kind) {
      case QUESTION -> "Küsis %s: „%s“";
      case ANSWER -> "Vastas %s: „%s“";
      case STATEMENT -> "Avaldus, %s: „%s“";
      case DISSENT -> "Eriarvamus, %s: „%s“";
    };
  }
}
