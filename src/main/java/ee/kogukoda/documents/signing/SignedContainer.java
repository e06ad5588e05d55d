package ee.kogukoda.documents.signing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A container as read back: its files, and who signed it with what result.
public record SignedContainer(List<ContainerFile> files, List<Signature> signatures) {
  public SignedContainer {
    files = List.copyOf(files);
    signatures = List.copyOf(signatures);
  }

  /// Signed, and every signature holds.
  public boolean isValid() {
    return !signatures.isEmpty() && signatures.stream().allMatch(Signature::valid);
  }

  /// One signature in a container.
  ///
  /// @param signer the name in the certificate, `ÕUN,MARI,49001010000` for people
  /// @param signedAt proven by the time-stamp, or else only claimed by the signer, if at all
  /// @param timeStamped false: "ilma ajatemplita", the time is the signer's claim
  /// @param problems why it does not hold, in the validator's own English words
  public record Signature(
      String signer,
      List<String> roles,
      @Nullable Instant signedAt,
      boolean timeStamped,
      boolean valid,
      List<String> problems) {
    public Signature {
      roles = List.copyOf(roles);
      problems = List.copyOf(problems);
    }

    /// Key of the words about its time: "ajatempliga", "ilma ajatemplita".
    public String timeKey() {
      return timeStamped
          ? "documents.signature.time_stamped"
          : "documents.signature.without_time_stamp";
    }
  }
}
