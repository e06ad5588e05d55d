package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.drafts.Difference;
import ee.kogukoda.meetings.minutes.MinutesDocument;
import ee.kogukoda.meetings.record.MinutesPage.SignerRow;
import ee.kogukoda.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One version of signed minutes, as it was signed.
///
/// @param minutes address of the version that holds
/// @param later the reason why another holds now; null where this one does
/// @param changes from this version to the one that holds
public record VersionPage(
    Frame frame,
    int number,
    MinutesDocument document,
    String minutes,
    String pdf,
    String container,
    String sha256,
    List<SignerRow> signers,
    @Nullable String later,
    @Nullable Difference changes) {}
