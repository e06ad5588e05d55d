package ee.kogukoda.meetings.people;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.MemberAddresses;
import ee.kogukoda.refusal.Refused;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds who is meant by a member's address.
@Component
class MembersByAddress {
  private final Bodies bodies;

  MembersByAddress(Bodies bodies) {
    this.bodies = bodies;
  }

  /// @param address of the member's page now
  /// @param moved whether the address asked for is an earlier one
  record Found(UUID person, String name, String address, boolean moved) {}

  Found get(String slug) {
    MemberAddresses addresses = bodies.memberAddresses();
    UUID person =
        addresses.find(slug).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_MEMBER));
    String now = addresses.slugOf(person).orElseThrow();
    return new Found(
        person, addresses.name(person), MemberWords.base() + "/liikmed/" + now, !now.equals(slug));
  }
}
