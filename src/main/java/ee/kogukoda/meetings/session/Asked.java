package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.MeetingRefusal.*;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.session.FloorEvent.QuotaExceeded;
import ee.kogukoda.meetings.session.FloorEvent.SpeechEnded;
import ee.kogukoda.refusal.Refused;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Somebody asks something of a session at an instant; the guards that many rules share.
record Asked(Session session, Actor actor, Instant now) {
  boolean byPresiding() {
    return session.isOpened() && session.presiding().equals(actor.asMember());
  }

  boolean bySecretary() {
    return actor.office() == Actor.Office.SECRETARY;
  }

  boolean byChairOrDeputy() {
    return actor.office() == Actor.Office.CHAIR || actor.office() == Actor.Office.DEPUTY;
  }

  /// Who convenes the first session of a new council; agenda lets them near no other. KOKS § 43.
  boolean byConvener() {
    return actor.office() == Actor.Office.CONVENER;
  }

  void presidingOnly() {
    check(byPresiding(), ONLY_PRESIDING);
  }

  void presidingOrSecretary() {
    check(byPresiding() || bySecretary(), ONLY_PRESIDING);
  }

  /// A member acts for no other member.
  void selfOnly(MemberId member) {
    check(actor.asMember().equals(member), ONLY_FOR_ONESELF);
  }

  void member(MemberId member) {
    check(session.findMember(member).isPresent(), NOT_A_MEMBER);
  }

  void present(MemberId member) {
    member(member);
    check(session.attendance().isPresent(member), NOT_PRESENT);
  }

  void phase(SessionPhase... allowed) {
    check(Arrays.asList(allowed).contains(session.phase()), WRONG_PHASE, session.phase().name());
  }

  /// Members are together and not in a recess.
  void sitting() {
    phase(SessionPhase.QUORATE, SessionPhase.IN_PROGRESS, SessionPhase.NO_QUORUM);
  }

  void noVoteOpen() {
    check(session.voting().open().isEmpty(), VOTE_PENDING);
  }

  void noVotePending() {
    check(session.voting().pending().isEmpty(), VOTE_PENDING);
  }

  void met(Quorum q) {
    if (q.lacksHead()) throw new Refused(NOT_QUORATE_WITHOUT_HEAD, q.present(), q.needed());
    MeetingRefusal no = q.recused() > 0 ? NOT_QUORATE_FOR_ITEM : NOT_QUORATE;
    check(q.met(), no, q.present(), q.base(), q.needed());
  }

  String said(@Nullable String text, MeetingRefusal otherwise) {
    if (text == null || text.isBlank()) throw new Refused(otherwise);
    return text.strip();
  }

  String reason(@Nullable String text) {
    return said(text, REASON_MISSING);
  }

  /// The end of the speech that is being held, if one is.
  List<SessionEvent> endOfSpeech() {
    return session.floor().speaking().stream().flatMap(this::ended).toList();
  }

  /// With what it has taken of the speaking time on the item, where that was more than there was.
  private Stream<SessionEvent> ended(Speech speech) {
    SpeechEnded ended = new SpeechEnded(speech.id());
    long over =
        speech.kind().counts()
            ? SpeakingTime.of(session, speech, now).map(time -> -time.left().toSeconds()).orElse(0L)
            : 0;
    return over <= 0
        ? Stream.of(ended)
        : Stream.of(ended, new QuotaExceeded(speech.id(), (int) over));
  }

  /// First the end of the speech that is being held, then this.
  List<SessionEvent> afterSpeech(SessionEvent event) {
    return Lists.with(endOfSpeech(), event);
  }

  static void check(boolean holds, MeetingRefusal otherwise, Object... arguments) {
    if (!holds) throw new Refused(otherwise, arguments);
  }
}
