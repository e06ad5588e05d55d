package ee.kogukoda.meetings.record;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.minutes.BodyWords;
import ee.kogukoda.meetings.minutes.Dissent;
import ee.kogukoda.meetings.minutes.Finding;
import ee.kogukoda.meetings.minutes.Minutes;
import ee.kogukoda.meetings.minutes.MinutesCheck;
import ee.kogukoda.meetings.minutes.MinutesFacts;
import ee.kogukoda.meetings.minutes.MinutesForm;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.meetings.views.CommitteeViews;
import ee.kogukoda.meetings.views.GivenView;
import ee.kogukoda.meetings.written.Written;
import ee.kogukoda.refusal.Refused;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The minutes while they are made: what the log says, with what the secretary has added.
@Service
@Transactional
class MinutesDrafts {
  private final SessionLog log;
  private final MinutesTextStore texts;
  private final EditionStore editions;
  private final CorrectionStore corrections;
  private final OpinionStore opinions;
  private final Bodies bodies;
  private final CommitteeViews views;
  private final Written written;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  MinutesDrafts(
      SessionLog log,
      MinutesTextStore texts,
      EditionStore editions,
      CorrectionStore corrections,
      OpinionStore opinions,
      Bodies bodies,
      CommitteeViews views,
      Written written,
      Access access,
      Audit audit,
      Clock clock) {
    this.log = log;
    this.texts = texts;
    this.editions = editions;
    this.corrections = corrections;
    this.opinions = opinions;
    this.bodies = bodies;
    this.views = views;
    this.written = written;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// The draft for somebody who may see it; nothing before the session has been opened.
  @Transactional(readOnly = true)
  public Optional<MinutesDraft> find(PlannedSession session) {
    access.require(MinutesPermission.READ_DRAFT_MINUTES, Scope.require(), session.body());
    return read(session);
  }

  /// The same where who asks has been seen to already.
  Optional<MinutesDraft> read(PlannedSession session) {
    SessionHistory history = log.read(session.id());
    if (!history.session().isOpened()) return Optional.empty();
    List<MinutesText> written = texts.list(session.id());
    Map<String, String> overrides = MinutesTextStore.inForce(written, MinutesText.Kind.OVERRIDE);
    return Optional.of(
        new MinutesDraft(
            session,
            history,
            Minutes.of(history.events(), facts(session, history.session(), written, overrides)),
            MinutesCheck.all(history.events()),
            overrides,
            written));
  }

  /// Adds prose to a paragraph; an empty text takes it away. Every version is kept.
  public void write(PlannedSession session, String key, String text) {
    MinutesDraft draft = writable(session);
    if (draft.findParagraph(key).isEmpty()) throw new Refused(MinutesRefusal.NO_SUCH_PARAGRAPH);
    keep(session, MinutesText.Kind.ADDITION, key, text);
    audit.record(
        "meetings.minutes_written", "session", session.id().toString(), Map.of("paragraph", key));
  }

  /// Gives the reason why the minutes are signed in spite of a finding; it is printed in them.
  public void explain(PlannedSession session, String key, String reason) {
    MinutesDraft draft = writable(session);
    Finding finding =
        draft.findings().stream()
            .filter(found -> found.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new Refused(MinutesRefusal.NO_SUCH_FINDING));
    if (!MinutesDraft.isExplainable(finding)) throw new Refused(MinutesRefusal.SESSION_NOT_OVER);
    keep(session, MinutesText.Kind.OVERRIDE, key, reason);
    audit.record(
        "meetings.minutes_explained",
        "session",
        session.id().toString(),
        Map.of("finding", key, "reason", reason));
  }

  private void keep(PlannedSession session, MinutesText.Kind kind, String key, String text) {
    String by = Visitor.current().name();
    texts.insert(session.id(), new MinutesText(kind, key, text, clock.instant(), by));
  }

  private MinutesDraft writable(PlannedSession session) {
    access.require(MinutesPermission.WRITE_MINUTES, Scope.require(), session.body());
    if (isFixed(session)) throw new Refused(MinutesRefusal.MINUTES_FIXED);
    return read(session).orElseThrow(() -> new Refused(MinutesRefusal.MINUTES_NOT_PUBLIC));
  }

  /// Signed, or on the way to it, and not being corrected.
  boolean isFixed(PlannedSession session) {
    return editions
        .find(session.id())
        .filter(found -> !found.isPublished() || corrections.find(session.id()).isEmpty())
        .isPresent();
  }

  private MinutesFacts facts(
      PlannedSession session,
      Session held,
      List<MinutesText> written,
      Map<String, String> overrides) {
    Composition composition = bodies.compositionOn(bodies.getBody(session.body()), session.day());
    BodyWords words = BodyTalk.of(composition.body());
    var titles = new HashMap<MemberId, String>();
    composition
        .offices()
        .forEach(office -> {
          if (office.role() == Role.CHAIR) titles.put(new MemberId(office.person()), words.chair());
          if (office.role() == Role.DEPUTY_CHAIR)
            titles.put(new MemberId(office.person()), words.deputy());
        });
    return new MinutesFacts(
        composition.body().name(),
        session.details().place(),
        titles,
        MinutesTextStore.inForce(written, MinutesText.Kind.ADDITION),
        overrides,
        words,
        MinutesForm.of(held.rules().rule(RuleCode.MINUTES_FORM).value()),
        dissents(session),
        correction(session),
        views(session));
  }

  /// What committees said of the drafts, and what was said in writing, as the minutes print it.
  private Map<ItemId, List<String>> views(PlannedSession session) {
    var said = new HashMap<ItemId, List<String>>();
    for (AgendaItem item : session.items()) {
      List<String> given =
          Stream.concat(
                  views.listFor(item.id()).stream().map(GivenView::inMinutes),
                  written.inMinutes(session, item).stream())
              .toList();
      if (!given.isEmpty()) said.put(new ItemId(item.id()), given);
    }
    return said;
  }

  private List<Dissent> dissents(PlannedSession session) {
    return opinions.list(session.id()).stream()
        .map(opinion ->
            new Dissent(
                new MemberId(opinion.person()),
                opinion.item() == null ? null : new ItemId(opinion.item()),
                opinion.text(),
                opinion.writtenAt()))
        .toList();
  }

  private MinutesFacts.@Nullable Correction correction(PlannedSession session) {
    Correction correction = corrections.find(session.id()).orElse(null);
    return correction == null
        ? null
        : editions
            .findPublished(session.id())
            .map(signed ->
                new MinutesFacts.Correction(
                    correction.version(), correction.reason(), signed.pdfSha256()))
            .orElse(null);
  }
}
