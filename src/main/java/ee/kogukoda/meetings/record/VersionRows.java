package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.drafts.Difference;
import ee.kogukoda.meetings.minutes.MinutesDocument;
import ee.kogukoda.meetings.record.MinutesPage.VersionRow;
import ee.kogukoda.meetings.record.MinutesPage.VersionsPanel;
import ee.kogukoda.web.Frame;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The versions of minutes as a page lists them.
final class VersionRows {
  private VersionRows() {}

  /// Beside an edition; null where it is the only one and cannot be corrected by this visitor.
  static @Nullable VersionsPanel of(
      Edition edition, List<Edition> versions, boolean corrects, Frame frame) {
    List<VersionRow> rows = rows(versions, frame);
    Edition.Corrected correction = edition.correction();
    if (rows.size() < 2 && !corrects && correction == null) return null;
    Difference changes =
        before(edition, versions)
            .map(earlier -> changes(earlier.contents(), edition.contents()))
            .orElse(null);
    String reason = edition.isPublished() || correction == null ? null : correction.reason();
    return new VersionsPanel(rows, reason, changes, corrects, false);
  }

  /// Beside the draft of a correction.
  static VersionsPanel correcting(
      List<Edition> versions,
      Correction correction,
      MinutesDocument draft,
      boolean writes,
      Frame frame) {
    Difference changes = changes(versions.getFirst().contents(), draft);
    return new VersionsPanel(rows(versions, frame), correction.reason(), changes, false, writes);
  }

  static Difference changes(MinutesDocument earlier, MinutesDocument later) {
    return Difference.between(earlier.lines(), later.lines());
  }

  private static Optional<Edition> before(Edition edition, List<Edition> versions) {
    return versions.stream().filter(one -> one.version() == edition.version() - 1).findFirst();
  }

  private static List<VersionRow> rows(List<Edition> versions, Frame frame) {
    return versions.stream()
        .filter(Edition::isPublished)
        .map(edition -> row(edition, frame))
        .toList();
  }

  private static VersionRow row(Edition edition, Frame frame) {
    Instant at = edition.publishedAt();
    Edition.Corrected correction = edition.correction();
    return new VersionRow(
        edition.version(),
        frame.path() + "/redaktsioonid/" + edition.version(),
        at == null ? "" : frame.formats().dateTime(at),
        correction == null ? null : correction.reason(),
        edition.replacedAt() == null);
  }
}
