package ee.kogukoda.meetings.record;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.documents.Document;
import ee.kogukoda.documents.DocumentId;
import ee.kogukoda.documents.Documents;
import ee.kogukoda.documents.NewDocument;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.record.Edition.Signer;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.ConductCommand.RecordSigning;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The way from a finished draft to public minutes: fixed in a file, signed by the minute taker and
/// then by whoever presided, recorded in the session's log, published. KOKS § 51.
@Service
@Transactional
class MinutesSigning {
  private static final String MODULE = "meetings";

  private final MinutesDrafts drafts;
  private final MinutesFile file;
  private final EditionStore editions;
  private final CorrectionStore corrections;
  private final MinutesLetters letters;
  private final MinutesContainers containers;
  private final Documents documents;
  private final MinutesFound found;
  private final SessionLog log;
  private final Bodies bodies;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  MinutesSigning(
      MinutesDrafts drafts,
      MinutesFile file,
      EditionStore editions,
      CorrectionStore corrections,
      MinutesLetters letters,
      MinutesContainers containers,
      Documents documents,
      MinutesFound found,
      SessionLog log,
      Bodies bodies,
      Access access,
      Audit audit,
      Clock clock) {
    this.drafts = drafts;
    this.file = file;
    this.editions = editions;
    this.corrections = corrections;
    this.letters = letters;
    this.containers = containers;
    this.documents = documents;
    this.found = found;
    this.log = log;
    this.bodies = bodies;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// Fixes the minutes in a file, which then waits for its signatures.
  public void send(PlannedSession session) {
    writer(session);
    if (drafts.isFixed(session)) throw new Refused(MinutesRefusal.MINUTES_FIXED);
    MinutesDraft draft =
        drafts.read(session).orElseThrow(() -> new Refused(MinutesRefusal.SESSION_NOT_OVER));
    if (!draft.isOver()) throw new Refused(MinutesRefusal.SESSION_NOT_OVER);
    int left = draft.unexplained().size();
    if (left > 0) throw new Refused(MinutesRefusal.FINDINGS_LEFT, left);
    UUID id = Uuid7.next();
    String number = MinutesFile.number(draft);
    Edition.Corrected corrected =
        corrections
            .find(session.id())
            .map(correction -> new Edition.Corrected(correction.version(), correction.reason()))
            .orElse(null);
    String name = Edition.fileName(number, corrected == null ? 1 : corrected.version(), "pdf");
    Document pdf = keep(id, name, file.make(draft));
    editions.insert(
        new Edition(
            id,
            session.id(),
            session.slug(),
            number,
            draft.history().lastSeq(),
            draft.document(),
            pdf.id().value(),
            pdf.address(),
            pdf.sha256(),
            clock.instant(),
            null,
            null,
            null,
            corrected,
            null,
            signers(session, draft.history().session())));
    record("meetings.minutes_sent_to_sign", session, pdf.sha256());
  }

  /// Takes the minutes back to be changed; what was signed is signed for nothing.
  public void withdraw(PlannedSession session) {
    writer(session);
    Edition edition = open(session);
    editions.withdraw(edition.id(), Visitor.current().name(), clock.instant());
    record("meetings.minutes_withdrawn", session, edition.pdfSha256());
  }

  /// Signs with the demonstration's own keys; refuses where real ones are configured.
  public void signForDemonstration(PlannedSession session) {
    UUID person = access.requireSignedIn();
    Edition edition = open(session);
    Signer signer =
        edition
            .signer(person)
            .orElseThrow(() -> new Refused(MinutesRefusal.NOT_YOURS_TO_SIGN, names(edition)));
    if (signer.hasSigned()) throw new Refused(MinutesRefusal.SIGNED_ALREADY);
    inTurn(edition, Set.of(person));
    byte[] container = containers.signForDemonstration(edition, signer, history(session));
    take(session, edition, container, Set.of(person));
  }

  /// Takes a container that was signed elsewhere, if it holds exactly these minutes and signatures
  /// of nobody but their signers.
  public void accept(PlannedSession session, byte[] container) {
    UUID person = access.requireSignedIn();
    Edition edition = open(session);
    if (edition.signer(person).isEmpty()) writer(session);
    Set<UUID> signed = containers.verify(edition, container, history(session));
    for (Signer signer : edition.signers()) {
      boolean missing = signer.hasSigned() && !signed.contains(signer.person());
      if (missing) throw new Refused(MinutesRefusal.SIGNATURE_MISSING, signer.name());
    }
    inTurn(edition, signed);
    take(session, edition, container, signed);
  }

  private void take(PlannedSession session, Edition edition, byte[] container, Set<UUID> signed) {
    Instant now = clock.instant();
    Document kept = keep(edition.id(), edition.fileName("asice"), container);
    editions.setContainer(edition.id(), kept);
    signed.forEach(person -> editions.setSigned(edition.id(), person, now));
    record("meetings.minutes_signature", session, kept.sha256());
    if (edition.signers().stream().allMatch(s -> s.hasSigned() || signed.contains(s.person()))) {
      publish(session, edition, now);
    }
  }

  /// The log names the first file; a correction is a deed after it, and stands in the audit log.
  private void publish(PlannedSession session, Edition edition, Instant now) {
    List<Edition> before =
        editions.listVersions(session.id()).stream().filter(Edition::isPublished).toList();
    editions.publish(edition.id(), now);
    found.publish(edition, before);
    if (edition.correction() == null) {
      log.ask(session.id(), edition.id(), new RecordSigning(edition.pdfSha256()), actor(edition));
      return;
    }
    editions.replaceBefore(edition, now);
    corrections.end(session.id(), now);
    letters.corrected(session, edition);
    record("meetings.minutes_corrected", session, edition.pdfSha256());
  }

  /// Whoever presided asks as such, everybody else here as the secretary.
  private static Actor actor(Edition edition) {
    UUID person = Visitor.current().person();
    if (person == null) throw new IllegalStateException("nobody signs");
    boolean presided =
        edition
            .signer(person)
            .filter(signer -> signer.role() == Edition.Role.PRESIDING)
            .isPresent();
    return new Actor(person, presided ? Actor.Office.CHAIR : Actor.Office.SECRETARY);
  }

  /// First the minute taker, then whoever presided.
  private static void inTurn(Edition edition, Set<UUID> signed) {
    boolean gap = false;
    for (Signer signer : edition.signers()) {
      boolean has = signer.hasSigned() || signed.contains(signer.person());
      if (has && gap) {
        String first = edition.next().map(Signer::name).orElse("");
        throw new Refused(MinutesRefusal.ANOTHER_SIGNS_FIRST, first);
      }
      gap |= !has;
    }
  }

  /// The edition that waits for signatures and still tells all that the log holds.
  private Edition open(PlannedSession session) {
    Edition found =
        editions.find(session.id()).orElseThrow(() -> new Refused(MinutesRefusal.NOTHING_TO_SIGN));
    editions.lock(found.id());
    Edition edition =
        editions.find(session.id()).orElseThrow(() -> new Refused(MinutesRefusal.NOTHING_TO_SIGN));
    if (edition.isPublished()) throw new Refused(MinutesRefusal.MINUTES_PUBLISHED);
    return edition;
  }

  private ee.kogukoda.meetings.session.SessionHistory history(PlannedSession session) {
    var history = log.read(session.id());
    long told = editions.find(session.id()).map(Edition::logSeq).orElse(0L);
    if (history.lastSeq() != told) throw new Refused(MinutesRefusal.LOG_HAS_GROWN);
    return history;
  }

  private List<Signer> signers(PlannedSession planned, Session session) {
    MemberId presiding = session.presiding();
    String taker = session.opening().minuteTaker();
    Office office =
        bodies.compositionOn(bodies.getBody(planned.body()), planned.day()).offices().stream()
            .filter(o -> o.role() == Role.MINUTE_TAKER && o.name().equals(taker))
            .findFirst()
            .orElseThrow(() -> new Refused(MinutesRefusal.MINUTE_TAKER_UNKNOWN, taker));
    String chair = session.findNamed(presiding).orElseThrow().name();
    return List.of(
        new Signer(1, office.person(), office.name(), Edition.Role.MINUTE_TAKER, null),
        new Signer(2, presiding.value(), chair, Edition.Role.PRESIDING, null));
  }

  private Document keep(UUID edition, String name, byte[] content) {
    DocumentId id =
        documents.store(new NewDocument(MODULE, edition, name), new ByteArrayInputStream(content));
    return documents.findDocument(id).orElseThrow();
  }

  private void writer(PlannedSession session) {
    access.require(MinutesPermission.WRITE_MINUTES, Scope.require(), session.body());
  }

  private void record(String deed, PlannedSession session, String sha256) {
    audit.record(deed, "session", session.id().toString(), Map.of("sha256", sha256));
  }

  private static String names(Edition edition) {
    return String.join(", ", edition.signers().stream().map(Signer::name).toList());
  }
}
