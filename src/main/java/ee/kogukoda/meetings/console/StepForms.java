package ee.kogukoda.meetings.console;

import ee.kogukoda.meetings.session.Step;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where each step of the console is sent, and which key takes it.
final class StepForms {
  private StepForms() {}

  static String path(Step step) {
    UUID target = step.target();
    return switch (step.kind()) {
      case OPEN_SESSION -> "/avamine";
      case CANCEL_SESSION -> "/arajatmine";
      case UNDO_OPENING -> "/avamise-tuhistamine";
      case CONFIRM_QUORUM -> "/kvoorum";
      case DECLARE_NO_QUORUM -> "/kvoorumi-puudumine";
      case ADOPT_AGENDA -> "/paevakord/kinnitamine";
      case OPEN_ITEM -> "/paevakord/" + target + "/avamine";
      case SET_ITEM_ASIDE -> "/paevakord/" + target + "/korvalejatmine";
      case CLOSE_TO_PUBLIC -> "/paevakord/" + target + "/kinniseks";
      case OPEN_TO_PUBLIC -> "/paevakord/" + target + "/avalikuks";
      case CONCLUDE_ADOPTED,
          CONCLUDE_REJECTED,
          CONCLUDE_NOTED,
          CONCLUDE_WITHDRAWN,
          CONCLUDE_POSTPONED,
          CONCLUDE_REFERRED,
          CONCLUDE_SECOND_READING ->
          "/paevakord/" + target + "/tulemus";
      case GIVE_FLOOR -> "/sona/" + target + "/andmine";
      case END_SPEECH -> "/sona/" + target + "/lopetamine";
      case PREPARE_VOTE -> "/ettepanekud/" + target + "/haaletus";
      case OPEN_VOTE -> "/haaletused/" + target + "/avamine";
      case CLOSE_VOTE -> "/haaletused/" + target + "/sulgemine";
      case DECLARE_RESULT -> "/haaletused/" + target + "/tulemus";
      case ABORT_VOTE -> "/haaletused/" + target + "/katkestamine";
      case ANNUL_VOTE -> "/haaletused/" + target + "/tuhistamine";
      case START_RECESS -> "/vaheaeg";
      case RESUME_SESSION -> "/jatkamine";
      case ADJOURN_SESSION -> "/edasilukkumine";
      case CONTINUE_SESSION -> "/taasalustamine";
      case TAKE_OVER_CHAIR -> "/juhtimise-ulevotmine";
      case CLOSE_SESSION -> "/lopetamine";
      case REOPEN_SESSION -> "/taasavamine";
    };
  }

  /// Opening and closing of a vote have different keys, so that pressing one twice does no harm.
  static @Nullable String key(Step.Kind kind) {
    return switch (kind) {
      case GIVE_FLOOR -> "F2";
      case END_SPEECH -> "F4";
      case CONFIRM_QUORUM, OPEN_VOTE, DECLARE_RESULT, OPEN_ITEM, PREPARE_VOTE -> "F8";
      case OPEN_SESSION,
          CLOSE_VOTE,
          ADOPT_AGENDA,
          CONCLUDE_ADOPTED,
          CONCLUDE_REJECTED,
          CONCLUDE_NOTED,
          RESUME_SESSION,
          CONTINUE_SESSION ->
          "F9";
      default -> null;
    };
  }
}
