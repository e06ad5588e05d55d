package ee.kogukoda.meetings.invitations;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.publication.SessionRecord;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the page of a session that is called: a member's way to the answer, and the way to all
/// answers for chair and secretary.
@Component
@Order(5)
class InvitationsRecord implements SessionRecord {
  private final Invitations invitations;
  private final Sessions sessions;

  InvitationsRecord(Invitations invitations, Sessions sessions) {
    this.invitations = invitations;
    this.sessions = sessions;
  }

  @Override
  public List<Link> links(PlannedSession session, Words words) {
    if (session.state() != SessionState.ANNOUNCED) return List.of();
    String address = AnswerPages.address(session);
    var links = new ArrayList<Link>();
    if (invitations.isInvited(session))
      links.add(new Link(words.say("meetings.invited.answer"), address + "/vastus"));
    if (sessions.mayPrepare(session))
      links.add(new Link(words.say("meetings.invited.title"), address + "/kutsutud"));
    return links;
  }

  @Override
  public Map<UUID, String> results(PlannedSession session, Words words) {
    return Map.of();
  }
}
