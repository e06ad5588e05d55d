package ee.kogukoda.meetings.drafts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// A text as paragraphs, such as one section or point each; an empty line parts them.
record DraftText(List<String> paragraphs) {
  DraftText {
    paragraphs = List.copyOf(paragraphs);
  }

  static DraftText of(String typed) {
    return new DraftText(
        Arrays.stream(typed.replace("\r\n", "\n").split("\\n\\s*\\n"))
            .map(String::strip)
            .filter(paragraph -> !paragraph.isEmpty())
            .toList());
  }

  /// The text as it is kept and hashed: one empty line between paragraphs.
  String whole() {
    return String.join("\n\n", paragraphs);
  }

  String sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(whole().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
