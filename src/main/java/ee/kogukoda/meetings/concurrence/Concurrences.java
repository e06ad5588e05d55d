package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done in rounds of the municipality in scope; each method is one transaction.
@Service
@Transactional
class Concurrences {
  private final ConcurrenceStore store;
  private final ConcurrenceLetters letters;
  private final Bodies bodies;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Concurrences(
      ConcurrenceStore store,
      ConcurrenceLetters letters,
      Bodies bodies,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.letters = letters;
    this.bodies = bodies;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  boolean mayRun() {
    return bodies
        .findCouncil()
        .filter(council ->
            access.may(ConcurrencePermission.RUN_CONCURRENCE, Scope.require(), council.id()))
        .isPresent();
  }

  void requireRunning() {
    access.requireSignedIn();
    UUID council =
        bodies.findCouncil().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY)).id();
    access.require(ConcurrencePermission.RUN_CONCURRENCE, Scope.require(), council);
  }

  /// Whether the visitor answers for whoever is asked.
  boolean mayAnswer(Party party) {
    return switch (party.kind()) {
      case UNIT, OUTSIDE -> false;
      case BODY ->
          access.may(ConcurrencePermission.ANSWER_CONCURRENCE, Scope.require(), party.body());
      case OFFICIAL ->
          Visitor.current().grants().stream()
              .anyMatch(grant ->
                  grant.role() == party.role() && Scope.require().equals(grant.municipality()));
    };
  }

  /// Asks all of them about the last version of the draft; each gets a letter.
  public Round start(DraftReading.Before draft, Question asked, List<Party> parties) {
    requireRunning();
    if (draft.over()) throw new Refused(ConcurrenceRefusal.CONCURRENCE_DRAFT_OVER);
    if (parties.isEmpty()) throw new Refused(ConcurrenceRefusal.CONCURRENCE_NOBODY).at("kogu");
    if (store.listOf(draft.id()).stream().anyMatch(Round::runs))
      throw new Refused(ConcurrenceRefusal.CONCURRENCE_RUNS);
    var round =
        new Round(
            Uuid7.next(),
            draft.id(),
            draft.slug(),
            draft.title(),
            draft.versions().getFirst(),
            asked.question(),
            asked.note(),
            Round.due(asked.due(), today()),
            asked.openToAll(),
            clock.instant(),
            Visitor.current().name(),
            null,
            null,
            null);
    store.insert(round);
    int place = 0;
    for (Party party : parties) {
      Party one = party.in(round.id());
      store.insert(one, ++place);
      letters.tell(round, one, "asked", today());
    }
    record("started", round, Map.of("due", round.due().toString(), "people", parties.size()));
    return round;
  }

  /// What the office asks.
  ///
  /// @param due the day as it was typed
  record Question(String question, @Nullable String note, LocalDate due, boolean openToAll) {}

  /// Answers, or answers otherwise, while the round runs: for oneself, or for somebody who has told
  /// the office.
  public void answer(UUID id, Answer answer, @Nullable String remarks) {
    access.requireSignedIn();
    Party party =
        store.findParty(id).orElseThrow(() -> new Refused(ConcurrenceRefusal.NO_SUCH_ROUND));
    if (!mayAnswer(party) && !mayRun()) throw new Refused(ConcurrenceRefusal.CONCURRENCE_NOT_YOURS);
    keep(party, answer, remarks, Visitor.current().name());
  }

  /// The same for whoever has the address from the letter.
  public void answerOutside(String token, Answer answer, @Nullable String remarks) {
    Outside outside = getOutside(token);
    keep(outside.party(), answer, remarks, outside.party().name());
  }

  record Outside(Round round, Party party) {}

  public Outside getOutside(String token) {
    Party party =
        store
            .findByToken(token)
            .orElseThrow(() -> new Refused(ConcurrenceRefusal.CONCURRENCE_LINK_ENDED));
    Round round =
        store
            .lock(party.round())
            .filter(each -> each.opensOutside(today()))
            .orElseThrow(() -> new Refused(ConcurrenceRefusal.CONCURRENCE_LINK_ENDED));
    return new Outside(round, party);
  }

  /// Ends the round, whoever has not answered.
  public void close(UUID id, String summary) {
    requireRunning();
    Round round = locked(id);
    store.close(id, summary, clock.instant(), Visitor.current().name());
    record("closed", round, Map.of("note", summary));
  }

  private void keep(Party party, Answer answer, @Nullable String remarks, String by) {
    answer.requireRemarks(remarks);
    Round round = locked(party.round());
    store.answer(party.id(), answer, remarks, clock.instant(), by);
    record(
        "answered",
        round,
        Map.of(
            "name", party.name(), "answer", answer.name(), "note", remarks == null ? "" : remarks));
  }

  private Round locked(UUID id) {
    Round round = store.lock(id).orElseThrow(() -> new Refused(ConcurrenceRefusal.NO_SUCH_ROUND));
    if (!round.runs()) throw new Refused(ConcurrenceRefusal.CONCURRENCE_CLOSED);
    return round;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
  }

  private void record(String deed, Round round, Map<String, ?> details) {
    var all = new TreeMap<String, Object>(details);
    all.put("draft", round.draftSlug());
    audit.record("meetings.concurrence_" + deed, "draft", round.draft().toString(), all);
  }
}
