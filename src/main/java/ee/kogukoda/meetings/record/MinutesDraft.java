package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.minutes.Finding;
import ee.kogukoda.meetings.minutes.MinutesCheck;
import ee.kogukoda.meetings.minutes.MinutesDocument;
import ee.kogukoda.meetings.minutes.MinutesDocument.Paragraph;
import ee.kogukoda.meetings.session.SessionHistory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The minutes as they would be printed now, and what stands in the way of signing them.
///
/// @param findings what does not add up
/// @param overrides the written reasons by the findings' keys
/// @param texts everything ever written into them, the oldest first
record MinutesDraft(
    PlannedSession session,
    SessionHistory history,
    MinutesDocument document,
    List<Finding> findings,
    Map<String, String> overrides,
    List<MinutesText> texts) {

  /// The findings that nobody has explained.
  List<Finding> unexplained() {
    return findings.stream().filter(finding -> !overrides.containsKey(finding.key())).toList();
  }

  /// That the session goes on cannot be explained away.
  static boolean isExplainable(Finding finding) {
    return finding.check() != MinutesCheck.SESSION_NOT_CLOSED;
  }

  boolean isOver() {
    return findings.stream().allMatch(MinutesDraft::isExplainable);
  }

  Optional<Paragraph> findParagraph(String key) {
    return document.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .filter(paragraph -> key.equals(paragraph.key()))
        .findFirst();
  }

  List<MinutesText> versions(String key) {
    return texts.stream()
        .filter(text -> text.kind() == MinutesText.Kind.ADDITION && text.key().equals(key))
        .toList();
  }
}
