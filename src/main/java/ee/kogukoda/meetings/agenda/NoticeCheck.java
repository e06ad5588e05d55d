package ee.kogukoda.meetings.agenda;

import ee.kogukoda.estonia.NoticePeriod;
import ee.kogukoda.estonia.WorkingCalendar;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.meetings.session.Notice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Whether the notice of a session may be sent today, and what stands in the way.
///
/// @param latestDay the last day on which the notice is in time. KOKS § 43 lg 3, töökord
/// @param late whether that day has passed, so that sending needs a written reason
/// @param gaps what is missing, each with the item it concerns
record NoticeCheck(LocalDate latestDay, boolean late, List<Gap> gaps) {
  NoticeCheck {
    gaps = List.copyOf(gaps);
  }

  /// What a notice lacks.
  ///
  /// @param item number of the item; 0 where it concerns the session
  /// @param title of the item, empty for the session
  record Gap(Kind kind, int item, String title) {
    /// The sorts of gaps, with the law that asks for it.
    enum Kind {
      /// The notice names every matter. KOKS § 43 lg 3.
      NO_ITEMS,
      PLACE,
      /// The form must be one that the rules allow. KOKS § 44 lg 1.
      REMOTE_NOT_ALLOWED,
      /// The public must be able to follow a session without a hall. KOKS § 44 lg 4.
      STREAM,
      /// Members may answer in writing only where the rules allow it. KOKS § 44 lg 1.
      WRITING_NOT_ALLOWED,
      /// There is a time to answer in.
      NO_WINDOW,
      /// Only a matter prepared as required is decided: an act has a draft. KOKS § 44 lg 5; a
      /// regulation's is public before it is adopted, AvTS § 28.
      DRAFT_TEXT,
      PRESENTER,
      IN_THE_PAST
    }
  }

  static NoticeCheck of(PlannedSession session, RulesOfProcedure rules, LocalDate today) {
    LocalDate latest = periodOf(rules).latestDayBefore(session.day(), WorkingCalendar.estonia());
    return new NoticeCheck(latest, today.isAfter(latest), gapsOf(session, rules, today));
  }

  private static NoticePeriod periodOf(RulesOfProcedure rules) {
    var period = rules.noticePeriod();
    return new NoticePeriod(period.days(), period.workingDays(), period.clearDays());
  }

  private static List<Gap> gapsOf(PlannedSession session, RulesOfProcedure rules, LocalDate today) {
    var gaps = new ArrayList<Gap>();
    SessionDetails details = session.details();
    if (session.day().isBefore(today)) gaps.add(ofSession(Gap.Kind.IN_THE_PAST));
    if (session.items().isEmpty()) gaps.add(ofSession(Gap.Kind.NO_ITEMS));
    if (details.isWritten()) {
      if (!rules.asyncAllowed()) gaps.add(ofSession(Gap.Kind.WRITING_NOT_ALLOWED));
      Instant end = details.endsAt();
      if (end == null || !end.isAfter(details.startsAt())) gaps.add(ofSession(Gap.Kind.NO_WINDOW));
    }
    boolean remote = details.form() == Notice.Form.MIXED || details.form() == Notice.Form.REMOTE;
    if (remote && !rules.remoteAllowed()) gaps.add(ofSession(Gap.Kind.REMOTE_NOT_ALLOWED));
    if (details.place().isBlank()) gaps.add(ofSession(Gap.Kind.PLACE));
    boolean watched = details.form() == Notice.Form.REMOTE && !session.closed();
    if (watched && details.streamAddress() == null) gaps.add(ofSession(Gap.Kind.STREAM));
    for (AgendaItem item : session.items()) {
      if (item.act() != null && item.draftText() == null) gaps.add(of(Gap.Kind.DRAFT_TEXT, item));
      if (item.presenter() == null) gaps.add(of(Gap.Kind.PRESENTER, item));
    }
    return gaps;
  }

  private static Gap ofSession(Gap.Kind kind) {
    return new Gap(kind, 0, "");
  }

  private static Gap of(Gap.Kind kind, AgendaItem item) {
    return new Gap(kind, item.number(), item.title());
  }

  boolean isComplete() {
    return gaps.isEmpty();
  }

  /// How many days ahead the rules ask for, to be shown beside the day.
  static int days(RulesOfProcedure rules) {
    return rules.number(RuleCode.NOTICE_DAYS);
  }
}
