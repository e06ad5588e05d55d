package ee.kogukoda.meetings.session;

import java.util.UUID;

/// Who asks: the person, and the office the person holds in this body at this moment.
public record Actor(UUID person, Office office) {
  /// The offices that a session knows; who presides is a matter of the session itself.
  public enum Office {
    CHAIR,
    DEPUTY,
    MEMBER,
    SECRETARY,
    /// Who convenes the first session of a new council. KOKS § 43.
    CONVENER
  }

  /// The house itself, which sees what no person has to say.
  public static final Actor HOUSE = new Actor(new UUID(0, 0), Office.SECRETARY);

  /// The same person as a member.
  public MemberId asMember() {
    return new MemberId(person);
  }
}
