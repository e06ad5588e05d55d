package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.Notice;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An agenda that a municipality keeps to begin sessions with.
///
/// @param title which a session made from it gets
record OwnTemplate(
    UUID id, String name, String body, Notice.Kind kind, String title, List<Item> items) {
  OwnTemplate {
    items = List.copyOf(items);
  }

  /// What is kept of an item: neither draft nor papers.
  record Item(
      UUID template,
      int position,
      String title,
      @Nullable String presenter,
      @Nullable String act,
      String majority,
      @Nullable Integer minutes) {
    ItemText text() {
      return new ItemText(
          title,
          presenter,
          null,
          act == null ? null : ActKind.valueOf(act),
          MajorityRule.valueOf(majority),
          null,
          null,
          minutes);
    }
  }

  /// Under which word templates of a sort of body are kept.
  static String sort(BodyKind kind) {
    return switch (kind) {
      case COUNCIL -> "COUNCIL";
      case GOVERNMENT -> "GOVERNMENT";
      case COMMITTEE, TEMPORARY_COMMITTEE, AUDIT_COMMITTEE, BOARD -> "COMMITTEE";
    };
  }
}
