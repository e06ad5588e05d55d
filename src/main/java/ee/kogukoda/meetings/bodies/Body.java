package ee.kogukoda.meetings.bodies;

import ee.kogukoda.meetings.law.Membership;
import java.util.UUID;

/// A body that holds sessions.
///
/// @param slug its address below the municipality's, for example `volikogu`
/// @param membershipSize the full number of seats, vacant ones included
public record Body(UUID id, BodyKind kind, String slug, String name, int membershipSize) {
  public Membership membership() {
    return new Membership(membershipSize);
  }
}
