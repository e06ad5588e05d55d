package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.drafts.Difference;
import ee.kogukoda.meetings.minutes.MinutesDocument;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Minutes to be read, and for those who make them also to be finished and signed.
///
/// @param state where they stand, in words
/// @param kind the tone of the state: good, warn, accent
/// @param document null while the session has not begun
/// @param mayWrite whether prose may be added now
/// @param base address of the minutes
/// @param findings what does not add up; empty once they are fixed
/// @param signing null before they are fixed
/// @param send whether they may be sent to be signed, and what bars it; null where that is nobody's
///   business here
/// @param versions corrections made and under way; null where there are none and can be none
/// @param dissent where this visitor can write a dissenting opinion, or null
/// @param form what was typed into one of the page's forms and refused
public record MinutesPage(
    Frame frame,
    String state,
    String kind,
    @Nullable MinutesDocument document,
    boolean mayWrite,
    String base,
    List<FindingRow> findings,
    @Nullable SigningPanel signing,
    @Nullable SendPanel send,
    @Nullable VersionsPanel versions,
    @Nullable String dissent,
    Form form) {

  /// Address of the same in the form of another program.
  public String word() {
    return base + ".docx";
  }

  /// Something that does not add up.
  ///
  /// @param reason why they are signed in spite of it; null where nobody has said
  public record FindingRow(String key, String text, @Nullable String reason, boolean explainable) {}

  /// The step from a draft to a file.
  ///
  /// @param barred why it cannot be taken yet; null where it can
  public record SendPanel(@Nullable String barred) {}

  /// The versions of minutes that everybody can read.
  ///
  /// @param reason why they are being corrected; null where they are not
  /// @param changes from the version before to the one shown; null where there is none before
  /// @param corrects whether this visitor can begin a correction
  /// @param givesUp whether this visitor can give one up
  public record VersionsPanel(
      List<VersionRow> rows,
      @Nullable String reason,
      @Nullable Difference changes,
      boolean corrects,
      boolean givesUp) {}

  /// A version, when it was signed, and why it took the place of the one before.
  public record VersionRow(
      int number, String href, String when, @Nullable String reason, boolean current) {}

  /// Signatures given and awaited.
  ///
  /// @param mine whether it is this visitor's turn
  /// @param demonstration whether signing with made-up keys is offered
  /// @param uploads whether this visitor may bring a container signed elsewhere
  public record SigningPanel(
      String pdf,
      @Nullable String container,
      String sha256,
      List<SignerRow> signers,
      boolean mine,
      boolean demonstration,
      boolean uploads,
      boolean withdraws) {}

  /// A signer.
  ///
  /// @param when signed, in words; null before
  public record SignerRow(String name, String role, @Nullable String when) {}
}
