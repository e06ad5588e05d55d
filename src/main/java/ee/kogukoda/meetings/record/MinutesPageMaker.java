package ee.kogukoda.meetings.record;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.minutes.Finding;
import ee.kogukoda.meetings.record.MinutesPage.FindingRow;
import ee.kogukoda.meetings.record.MinutesPage.SendPanel;
import ee.kogukoda.meetings.record.MinutesPage.SignerRow;
import ee.kogukoda.meetings.record.MinutesPage.SigningPanel;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Form;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Decides which minutes a visitor sees, and what the visitor can do with them.
@Component
class MinutesPageMaker {
  private final MinutesDrafts drafts;
  private final EditionStore editions;
  private final CorrectionStore corrections;
  private final Opinions opinions;
  private final Access access;

  MinutesPageMaker(
      MinutesDrafts drafts,
      EditionStore editions,
      CorrectionStore corrections,
      Opinions opinions,
      Access access) {
    this.drafts = drafts;
    this.editions = editions;
    this.corrections = corrections;
    this.opinions = opinions;
    this.access = access;
  }

  /// Signed minutes for everybody; before that, those who make or sign them see how they stand, and
  /// to others they do not exist. While signed minutes are corrected, those who make them see the
  /// draft of the correction.
  @Transactional(readOnly = true)
  public MinutesPage page(PlannedSession session, Frame frame, @Nullable Form refused) {
    Form form = refused == null ? Form.of(Map.of(), frame.words()) : refused;
    List<Edition> versions = editions.listVersions(session.id());
    boolean makes = may(MinutesPermission.READ_DRAFT_MINUTES, session);
    Optional<Edition> shown = shown(versions, makes);
    Correction correction =
        makes && !versions.isEmpty() ? corrections.find(session.id()).orElse(null) : null;
    boolean drafting = correction != null && versions.getFirst().isPublished();
    if (shown.isPresent() && !drafting)
      return fixed(session, shown.get(), versions, correction, frame, form);
    if (!makes) throw new Refused(MinutesRefusal.MINUTES_NOT_PUBLIC);
    MinutesDraft draft = drafts.read(session).orElse(null);
    return draft == null
        ? notBegun(frame, form)
        : draft(session, draft, versions, correction, frame, form);
  }

  /// The edition that this visitor sees, the latest that may be seen.
  @Transactional(readOnly = true)
  public Edition edition(PlannedSession session) {
    return shown(
            editions.listVersions(session.id()), may(MinutesPermission.READ_DRAFT_MINUTES, session))
        .orElseThrow(() -> new Refused(MinutesRefusal.MINUTES_NOT_PUBLIC));
  }

  private static Optional<Edition> shown(List<Edition> versions, boolean makes) {
    return versions.stream()
        .filter(edition ->
            edition.isPublished()
                || makes
                || edition.signer(Visitor.current().person()).isPresent())
        .findFirst();
  }

  private MinutesPage draft(
      PlannedSession session,
      MinutesDraft draft,
      List<Edition> versions,
      @Nullable Correction correction,
      Frame frame,
      Form form) {
    boolean writes = may(MinutesPermission.WRITE_MINUTES, session);
    return new MinutesPage(
        frame,
        frame.say(
            correction == null
                ? "meetings.minutes.state.draft"
                : "meetings.minutes.state.correcting"),
        "warn",
        draft.document(),
        writes,
        frame.path(),
        draft.findings().stream().map(finding -> row(finding, draft)).toList(),
        null,
        writes ? new SendPanel(barred(draft, frame)) : null,
        correction == null
            ? null
            : VersionRows.correcting(versions, correction, draft.document(), writes, frame),
        dissent(session, frame),
        form);
  }

  private MinutesPage notBegun(Frame frame, Form form) {
    return new MinutesPage(
        frame,
        frame.say("meetings.minutes.state.none"),
        "",
        null,
        false,
        frame.path(),
        List.of(),
        null,
        null,
        null,
        null,
        form);
  }

  private MinutesPage fixed(
      PlannedSession session,
      Edition edition,
      List<Edition> versions,
      @Nullable Correction correction,
      Frame frame,
      Form form) {
    boolean corrects =
        correction == null
            && edition.isPublished()
            && may(MinutesPermission.WRITE_MINUTES, session);
    return new MinutesPage(
        frame,
        frame.say(
            edition.isPublished()
                ? "meetings.minutes.state.signed"
                : "meetings.minutes.state.signing"),
        edition.isPublished() ? "good" : "accent",
        edition.contents(),
        false,
        frame.path(),
        List.of(),
        signing(session, edition, frame),
        null,
        VersionRows.of(edition, versions, corrects, frame),
        edition.isPublished() ? null : dissent(session, frame),
        form);
  }

  private @Nullable String dissent(PlannedSession session, Frame frame) {
    return opinions.mayWrite(session) ? frame.path() + "/eriarvamus" : null;
  }

  private SigningPanel signing(PlannedSession session, Edition edition, Frame frame) {
    boolean waits = !edition.isPublished();
    var person = Visitor.current().person();
    boolean mine = waits && edition.next().filter(s -> s.person().equals(person)).isPresent();
    boolean writes = waits && may(MinutesPermission.WRITE_MINUTES, session);
    return new SigningPanel(
        edition.pdfAddress(),
        edition.containerAddress(),
        edition.pdfSha256(),
        signers(edition, frame),
        mine,
        mine && frame.demo(),
        waits && (writes || edition.signer(person).isPresent()),
        writes);
  }

  static List<SignerRow> signers(Edition edition, Frame frame) {
    return edition.signers().stream().map(signer -> row(signer, frame)).toList();
  }

  private static SignerRow row(Edition.Signer signer, Frame frame) {
    Instant at = signer.signedAt();
    return new SignerRow(
        signer.name(),
        frame.say("meetings.minutes.signer." + signer.role().name().toLowerCase(Locale.ROOT)),
        at == null ? null : frame.formats().dateTime(at));
  }

  private static FindingRow row(Finding finding, MinutesDraft draft) {
    return new FindingRow(
        finding.key(),
        finding.text(),
        draft.overrides().get(finding.key()),
        MinutesDraft.isExplainable(finding));
  }

  private static @Nullable String barred(MinutesDraft draft, Frame frame) {
    if (!draft.isOver()) return frame.say("meetings.minutes.barred.session");
    int left = draft.unexplained().size();
    return left == 0 ? null : frame.say("meetings.minutes.barred.findings", left);
  }

  private boolean may(MinutesPermission permission, PlannedSession session) {
    return access.may(permission, Scope.require(), session.body());
  }
}
