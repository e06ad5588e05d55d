package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.access.Role;
import ee.kogukoda.database.Uuid7;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One who is asked.
///
/// @param body that answers through its chair; null for others
/// @param role whose holder answers; null for others
/// @param address e-mail of somebody outside, with the token of their own address here
record Party(
    UUID id,
    UUID round,
    Kind kind,
    String name,
    @Nullable UUID body,
    @Nullable Role role,
    @Nullable String address,
    @Nullable String token,
    @Nullable Answer answer,
    @Nullable String remarks,
    @Nullable Instant answeredAt,
    @Nullable String answeredBy) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /// Somebody to be asked, before there is a round.
  static Party of(Kind kind, String name, @Nullable UUID body, @Nullable Role role) {
    return new Party(
        Uuid7.next(), Uuid7.next(), kind, name, body, role, null, null, null, null, null, null);
  }

  static Party outside(String name, String address) {
    byte[] token = new byte[24];
    RANDOM.nextBytes(token);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    return new Party(
        Uuid7.next(),
        Uuid7.next(),
        Kind.OUTSIDE,
        name,
        null,
        null,
        address,
        text,
        null,
        null,
        null,
        null);
  }

  Party in(UUID round) {
    return new Party(
        id, round, kind, name, body, role, address, token, answer, remarks, answeredAt, answeredBy);
  }

  /// Who can be asked.
  enum Kind {
    /// A part of the administration: it tells the office, which notes the answer.
    UNIT,
    BODY,
    OFFICIAL,
    OUTSIDE
  }
}
