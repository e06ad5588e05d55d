package ee.kogukoda.identity;

import ee.kogukoda.identity.keys.CodeKeys;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Encrypts what a person writes for themselves alone, so that neither a backup nor a look into the
/// tables tells it. The key is derived from the operator's.
@Component
public class PrivateTexts {
  private final CodeKeys keys;

  PrivateTexts(CodeKeys keys) {
    this.keys = keys;
  }

  /// @param about what it is written about; the same bytes open neither elsewhere nor for others
  public byte[] seal(PersonId writer, UUID about, String text) {
    return keys.sealText(writer.value(), about, text);
  }

  public String open(PersonId writer, UUID about, byte[] sealed) {
    return keys.openText(writer.value(), about, sealed);
  }
}
