package ee.kogukoda.meetings.live;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Actor.Office;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Whom the visitor acts as in a body: the person and the highest office held there today.
@Component
public class Acting {
  private static final UUID THE_HOUSE = new UUID(0, 0);
  private static final Map<Role, Office> OFFICES =
      Map.of(
          Role.CHAIR, Office.CHAIR,
          Role.DEPUTY_CHAIR, Office.DEPUTY,
          Role.MEMBER, Office.MEMBER,
          Role.MINUTE_TAKER, Office.SECRETARY,
          Role.MUNICIPAL_SECRETARY, Office.SECRETARY,
          Role.ELECTION_COMMITTEE_CHAIR, Office.CONVENER);

  private final Access access;

  Acting(Access access) {
    this.access = access;
  }

  /// Somebody without an office here is a member of nothing, and the rules refuse accordingly.
  public Actor in(UUID body) {
    return new Actor(access.requireSignedIn(), office(body));
  }

  /// Notices of demonstration data are sent by the house itself.
  Actor whoSends(UUID body) {
    UUID person = Visitor.current().person();
    return person == null
        ? new Actor(THE_HOUSE, Office.SECRETARY)
        : new Actor(person, office(body));
  }

  private static Office office(UUID body) {
    UUID here = Scope.require();
    return Visitor.current().grants().stream()
        .filter(grant -> here.equals(grant.municipality()))
        .filter(grant -> grant.body() == null || grant.body().equals(body))
        .map(Grant::role)
        .filter(OFFICES::containsKey)
        .map(OFFICES::get)
        .min(Office::compareTo)
        .orElse(Office.MEMBER);
  }
}
