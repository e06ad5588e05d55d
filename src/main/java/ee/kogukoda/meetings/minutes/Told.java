package ee.kogukoda.meetings.minutes;

import ee.kogukoda.meetings.minutes.MinutesDocument.Paragraph;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Speech;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// The session that the minutes tell of, with the facts beside it.
record Told(Session session, MinutesFacts facts) {
  String name(MemberId id) {
    return session.findNamed(id).map(Member::name).orElseThrow();
  }

  /// Names in the order of the list of members.
  List<String> names(Collection<MemberId> ids) {
    return session.opening().members().stream()
        .filter(member -> ids.contains(member.id()))
        .map(Member::name)
        .toList();
  }

  String title(MemberId id) {
    if (session.opening().isConvener(id)) return "valimiskomisjoni esimees";
    return facts.titles().getOrDefault(id, words().member());
  }

  String speaker(Speech speech) {
    MemberId member = speech.member();
    if (member != null) return name(member);
    String guest = speech.guest();
    return guest == null ? "" : guest;
  }

  BodyWords words() {
    return facts.words();
  }

  Paragraph editable(String key, String text) {
    return new Paragraph(key, text, facts.additions().get(key));
  }

  Paragraph fixed(String text) {
    return new Paragraph(null, text, null);
  }

  /// The end of the session, or the latest moment thinkable while it goes on.
  Instant end() {
    var ending = session.conduct().ending();
    return ending == null ? Instant.MAX : ending.at();
  }

  /// The first count of those present since this instant, or the end.
  Instant countAfter(Instant since) {
    return session.conduct().checks().stream()
        .map(check -> check.at())
        .filter(at -> !at.isBefore(since))
        .findFirst()
        .orElse(end());
  }

  /// From when on a member came late: the first count of those present.
  Instant start() {
    var checks = session.conduct().checks();
    return checks.isEmpty() ? end() : checks.getFirst().at();
  }
}
