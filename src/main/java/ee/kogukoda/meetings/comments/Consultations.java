package ee.kogukoda.meetings.comments;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done with consultations of the municipality in scope; each method is one transaction.
@Service
@Transactional
class Consultations {
  static final int MOST_OF_ONE = 5;

  private final CommentStore store;
  private final ConsultationsFound found;
  private final CommentLetters letters;
  private final Bodies bodies;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Consultations(
      CommentStore store,
      ConsultationsFound found,
      CommentLetters letters,
      Bodies bodies,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.found = found;
    this.letters = letters;
    this.bodies = bodies;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
  }

  boolean mayHold() {
    return bodies
        .findCouncil()
        .filter(council ->
            access.may(CommentPermission.HOLD_CONSULTATION, Scope.require(), council.id()))
        .isPresent();
  }

  @Transactional(readOnly = true)
  public Optional<Consultation> find(UUID draft) {
    return store.findByDraft(draft);
  }

  /// On a published draft to which something may still happen.
  public void open(DraftReading.Before draft, String question, LocalDate opens, LocalDate closes) {
    requireHolder();
    if (!draft.open() || draft.over()) throw new Refused(CommentRefusal.CONSULTATION_NOT_ON_THIS);
    if (closes.isBefore(opens) || closes.isBefore(today()) || closes.isAfter(opens.plusYears(1)))
      throw new Refused(CommentRefusal.CONSULTATION_DAYS).at("kuni");
    if (store.findByDraft(draft.id()).isPresent())
      throw new Refused(CommentRefusal.CONSULTATION_EXISTS);
    UUID id = store.insert(draft.id(), question, opens, closes, by(), clock.instant());
    note("consultation_open", id, Map.of("draft", draft.slug(), "until", closes.toString()));
    found.keep(draft.id());
  }

  /// Longer, never shorter: who relies on the last day that was said must not come too late.
  public void extend(Consultation asked, LocalDate closes) {
    requireHolder();
    Consultation now = locked(asked);
    if (!closes.isAfter(now.closes()) || closes.isBefore(today()))
      throw new Refused(CommentRefusal.CONSULTATION_ONLY_LONGER, now.closes()).at("kuni");
    if (now.summary() != null || closes.isAfter(today().plusYears(1)))
      throw new Refused(CommentRefusal.CONSULTATION_DAYS).at("kuni");
    store.setEnd(now.id(), closes);
    note("consultation_extend", now.id(), Map.of("until", closes.toString()));
  }

  /// Whoever is signed in says what they think.
  ///
  /// @param named whether everybody may know who it was
  public UUID comment(
      Consultation asked, String text, @Nullable String organisation, boolean named) {
    UUID person = access.requireSignedIn();
    Consultation now = locked(asked);
    requireOpen(now);
    if (store.countOf(now.id(), person) >= MOST_OF_ONE)
      throw new Refused(CommentRefusal.COMMENTS_ENOUGH, MOST_OF_ONE);
    var comment =
        new Comment(
            Uuid7.next(),
            person,
            by(),
            named,
            organisation,
            text,
            clock.instant(),
            null,
            null,
            null,
            null);
    store.insertComment(now.id(), comment);
    note("comment_write", comment.id(), Map.of());
    found.keep(now.draft());
    return comment.id();
  }

  /// Whoever wrote it takes it back, wholly, while the consultation is open.
  public void takeBack(Consultation asked, UUID id) {
    UUID person = access.requireSignedIn();
    Consultation now = locked(asked);
    Comment comment = comment(now, id);
    if (!comment.person().equals(person)) throw new Refused(CommentRefusal.NO_SUCH_COMMENT);
    requireOpen(now);
    store.delete(id);
    note("comment_take_back", id, Map.of());
    found.keep(now.draft());
  }

  /// From here on everybody reads the reason in its place; whoever wrote it is told.
  public void hide(Consultation asked, UUID id, String reason) {
    requireHolder();
    Comment comment = comment(locked(asked), id);
    String why = words(reason);
    store.hide(id, why, by(), clock.instant());
    letters.tellHidden(asked, comment, why);
    note("comment_hide", id, Map.of("reason", why));
    found.keep(asked.draft());
  }

  public void show(Consultation asked, UUID id) {
    requireHolder();
    comment(locked(asked), id);
    store.show(id);
    note("comment_show", id, Map.of());
    found.keep(asked.draft());
  }

  /// The office's answer to one comment; another one takes its place.
  public void answer(Consultation asked, UUID id, String answer) {
    requireHolder();
    Comment comment = comment(locked(asked), id);
    store.answer(id, words(answer), by(), clock.instant());
    letters.tellAnswered(asked, comment);
    note("comment_answer", id, Map.of());
  }

  /// What the office makes of all comments, once nobody can add any.
  public void summarise(Consultation asked, String summary) {
    requireHolder();
    Consultation now = locked(asked);
    if (!today().isAfter(now.closes()))
      throw new Refused(CommentRefusal.CONSULTATION_STILL_OPEN, now.closes());
    store.summarise(now.id(), words(summary), by(), clock.instant());
    letters.tellSummarised(now, store.listWriters(now.id()));
    note("consultation_summarise", now.id(), Map.of());
    found.keep(now.draft());
  }

  void requireHolder() {
    access.requireSignedIn();
    UUID council =
        bodies
            .findCouncil()
            .orElseThrow(() -> new Refused(CommentRefusal.NO_SUCH_CONSULTATION))
            .id();
    access.require(CommentPermission.HOLD_CONSULTATION, Scope.require(), council);
  }

  private void requireOpen(Consultation consultation) {
    if (consultation.on(today()) != Consultation.State.OPEN)
      throw new Refused(
          CommentRefusal.CONSULTATION_NOT_OPEN, consultation.opens(), consultation.closes());
  }

  private Consultation locked(Consultation asked) {
    store.lock(asked.id());
    return store.findByDraft(asked.draft()).orElseThrow();
  }

  private Comment comment(Consultation of, UUID id) {
    return store
        .findComment(of.id(), id)
        .orElseThrow(() -> new Refused(CommentRefusal.NO_SUCH_COMMENT));
  }

  private static String words(String typed) {
    if (typed.isBlank()) throw new Refused(CommentRefusal.COMMENT_WORDS_MISSING);
    return typed.strip();
  }

  private static String by() {
    return Visitor.current().name();
  }

  private void note(String deed, UUID subject, Map<String, Object> details) {
    audit.record("meetings." + deed, "consultation", subject.toString(), details);
  }
}
