package ee.kogukoda.meetings.exchange;

import ee.kogukoda.audit.Audit;
import ee.kogukoda.meetings.drafts.DraftIntake;
import ee.kogukoda.meetings.drafts.DraftIntake.Incoming;
import ee.kogukoda.meetings.exchange.ExchangeStore.Answered;
import ee.kogukoda.meetings.exchange.ExchangeStore.Sent;
import ee.kogukoda.refusal.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what document systems send; each draft is one transaction.
@Service
@Transactional
class Exchange {
  private static final Duration REMEMBERED = Duration.ofDays(7);

  private final ExchangeStore store;
  private final DraftIntake intake;
  private final Audit audit;
  private final Clock clock;

  Exchange(ExchangeStore store, DraftIntake intake, Audit audit, Clock clock) {
    this.store = store;
    this.intake = intake;
    this.audit = audit;
    this.clock = clock;
  }

  /// @param created whether it was not known before
  record Taken(DraftRow draft, boolean created) {}

  /// One draft, taken whole or refused.
  public Taken take(SentDraft sent) {
    intake.require();
    if (!sent.errors().isEmpty()) throw sent.errors().getFirst();
    store.lock();
    return keep(sent.externalId(), Objects.requireNonNull(sent.draft()), sent.sha256());
  }

  /// The same for a request that may name itself: what it was answered is answered again.
  ///
  /// @param requestKey null where it has no name
  /// @param request the hash of all of it
  /// @param answer how what was taken is answered
  public Answered takeOnce(
      @Nullable String requestKey,
      String request,
      SentDraft sent,
      Function<Taken, Answered> answer) {
    if (requestKey == null) return answer.apply(take(sent));
    intake.require();
    store.lock();
    Optional<Answered> before = findAnswer(requestKey, request);
    if (before.isPresent()) return before.get();
    Answered given = answer.apply(take(sent));
    keepAnswer(requestKey, given);
    return given;
  }

  /// What a request of this name was answered; refused where it was another request.
  public Optional<Answered> findAnswer(String requestKey, String request) {
    Optional<Answered> before = store.findAnswer(requestKey);
    if (before.isPresent() && !before.get().requestSha256().equals(request))
      throw new Refused(ExchangeRefusal.SENT_KEY_REUSED);
    return before;
  }

  public void keepAnswer(String requestKey, Answered answer) {
    store.keepAnswer(requestKey, answer, clock.instant(), clock.instant().minus(REMEMBERED));
  }

  private Taken keep(String externalId, Incoming incoming, String sha256) {
    Optional<Sent> before = store.findSent(externalId);
    if (before.isPresent() && before.get().sha256().equals(sha256))
      return new Taken(get(before.get().draft()), false);
    UUID draft;
    if (before.isPresent()) {
      draft = before.get().draft();
      intake.rewrite(draft, incoming);
    } else {
      draft = intake.bring(incoming).id();
    }
    store.putSent(externalId, draft, sha256, clock.instant());
    DraftRow row = get(draft);
    audit.record(
        "meetings.draft_sent",
        "draft",
        draft.toString(),
        Map.of("draft", row.slug(), "version", row.version(), "note", externalId));
    return new Taken(row, before.isEmpty());
  }

  private DraftRow get(UUID draft) {
    return store.find(draft, true).orElseThrow(() -> new Refused(ExchangeRefusal.NO_SUCH_DRAFT));
  }
}
