package ee.kogukoda.meetings.results;

import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Speech;

/// Names of those who speak, members and guests alike.
public final class Speakers {
  private Speakers() {}

  public static String name(Speech speech, Session session) {
    MemberId member = speech.member();
    if (member != null) return session.findMember(member).map(Member::name).orElse("");
    String guest = speech.guest();
    return guest == null ? "" : guest;
  }
}
