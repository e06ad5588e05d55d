package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.refusal.Refused;

/// How a ballot's buttons name the choices.
public final class Choices {
  private Choices() {}

  public static String value(Vote.Choice choice) {
    return switch (choice) {
      case FOR -> "poolt";
      case AGAINST -> "vastu";
      case ABSTAIN -> "erapooletu";
    };
  }

  public static Vote.Choice of(String value) {
    return switch (value) {
      case "poolt" -> Vote.Choice.FOR;
      case "vastu" -> Vote.Choice.AGAINST;
      case "erapooletu" -> Vote.Choice.ABSTAIN;
      default -> throw new Refused(MeetingRefusal.CHOICE_UNCLEAR);
    };
  }
}
