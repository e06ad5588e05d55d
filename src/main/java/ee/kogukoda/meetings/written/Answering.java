package ee.kogukoda.meetings.written;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What members and answerers say while a session in writing lasts.
@Service
@Transactional
class Answering {
  private final WrittenStore store;
  private final Written written;
  private final Sessions sessions;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Answering(
      WrittenStore store,
      Written written,
      Sessions sessions,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.written = written;
    this.sessions = sessions;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// A member's own answer, confirmed by having signed in; another one takes its place until the
  /// deadline. The audit log tells that it was given, never which it was.
  ///
  /// @param choice null for a restriction on acts. KOKS § 17 lg 5
  void give(UUID id, UUID item, Vote.@Nullable Choice choice) {
    PlannedSession session = open(id);
    UUID person = member(session);
    AgendaItem about = item(session, item);
    if (about.act() == null) throw new Refused(MeetingRefusal.OUTCOME_NOT_VOTED);
    store.put(id, new Position(item, person, choice, clock.instant()), sha256(about));
    record(id, "meetings.written_position_given", about);
  }

  /// A question, a statement or dissent of a member.
  void post(UUID id, UUID item, Post.Kind kind, String text) {
    PlannedSession session = open(id);
    UUID person = member(session);
    if (kind == Post.Kind.ANSWER) throw new Refused(MeetingRefusal.NOT_AN_ANSWERER);
    keep(session, item, person, kind, null, text);
  }

  /// An answer of somebody named for the item.
  void answer(UUID id, UUID question, String text) {
    PlannedSession session = open(id);
    UUID person = access.requireSignedIn();
    Post asked =
        store.listPosts(id).stream()
            .filter(post -> post.id().equals(question) && post.kind() == Post.Kind.QUESTION)
            .findFirst()
            .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_QUESTION));
    if (!written.answers(session, asked.item(), person))
      throw new Refused(MeetingRefusal.NOT_AN_ANSWERER);
    keep(session, asked.item(), person, Post.Kind.ANSWER, question, text);
  }

  private void keep(
      PlannedSession session,
      UUID item,
      UUID person,
      Post.Kind kind,
      @Nullable UUID answers,
      String text) {
    AgendaItem about = item(session, item);
    String name = Visitor.current().name();
    Instant now = clock.instant();
    store.insert(
        session.id(), new Post(Uuid7.next(), item, person, name, kind, answers, text, now));
    record(session.id(), "meetings.written_" + kind.code() + "_posted", about);
  }

  /// Holds the deadline off until this is kept, and refuses what comes after it.
  private PlannedSession open(UUID id) {
    store.holdOpen(id);
    PlannedSession session = sessions.getSession(id);
    Window window = Window.of(session);
    switch (window.at(clock.instant())) {
      case OPEN -> {}
      case PREPARED, COMING -> throw new Refused(MeetingRefusal.WINDOW_NOT_BEGUN);
      case OVER, COUNTED, CANCELLED ->
          throw new Refused(MeetingRefusal.WINDOW_OVER, window.until());
    }
    return session;
  }

  private UUID member(PlannedSession session) {
    access.require(WrittenPermission.GIVE_POSITION, Scope.require(), session.body());
    UUID person = access.requireSignedIn();
    if (!written.isMember(session, person)) throw new Refused(MeetingRefusal.NOT_A_MEMBER);
    return person;
  }

  private static AgendaItem item(PlannedSession session, UUID item) {
    return session.items().stream()
        .filter(found -> found.id().equals(item))
        .findFirst()
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_ITEM));
  }

  private void record(UUID session, String action, AgendaItem item) {
    audit.record(action, "session", session.toString(), Map.of("item", item.title()));
  }

  /// What was answered to: title and draft as they stand.
  private static String sha256(AgendaItem item) {
    String text =
        String.join("\n", List.of(item.title(), item.draftText() == null ? "" : item.draftText()));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
