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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Decides which minutes a visitor sees, and what the visitor can do with them.
@Component
class MinutesPageMaker {
  private final MinutesDrafts drafts;
  private final EditionStore editions;
  private final Access access;

  MinutesPageMaker(MinutesDrafts drafts, EditionStore editions, Access access) {
    this.drafts = drafts;
    this.editions = editions;
    this.access = access;
  }

  /// Signed minutes for everybody; before that, those who make or sign them see how they stand, and
  /// to others they do not exist.
  @Transactional(readOnly = true)
  public MinutesPage page(PlannedSession session, Frame frame, @Nullable Form refused) {
    Form form = refused == null ? Form.of(Map.of(), frame.words()) : refused;
    Edition edition = editions.find(session.id()).orElse(null);
    if (edition != null) return fixed(session, edition, frame, form);
    if (!may(MinutesPermission.READ_DRAFT_MINUTES, session))
      throw new Refused(MinutesRefusal.MINUTES_NOT_PUBLIC);
    MinutesDraft draft = drafts.read(session).orElse(null);
    if (draft == null) return notBegun(frame, form);
    boolean writes = may(MinutesPermission.WRITE_MINUTES, session);
    return new MinutesPage(
        frame,
        frame.say("meetings.minutes.state.draft"),
        "warn",
        draft.document(),
        writes,
        frame.path(),
        draft.findings().stream().map(finding -> row(finding, draft)).toList(),
        null,
        writes ? new SendPanel(barred(draft, frame)) : null,
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
        form);
  }

  private MinutesPage fixed(PlannedSession session, Edition edition, Frame frame, Form form) {
    boolean visible =
        edition.isPublished()
            || may(MinutesPermission.READ_DRAFT_MINUTES, session)
            || edition.signer(Visitor.current().person()).isPresent();
    if (!visible) throw new Refused(MinutesRefusal.MINUTES_NOT_PUBLIC);
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
        form);
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
        edition.signers().stream().map(signer -> row(signer, frame)).toList(),
        mine,
        mine && frame.demo(),
        waits && (writes || edition.signer(person).isPresent()),
        writes);
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
