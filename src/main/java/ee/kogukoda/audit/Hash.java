package ee.kogukoda.audit;

import java.util.Arrays;
import java.util.HexFormat;

/// Thirty-two bytes of SHA-256, compared by content.
record Hash(byte[] bytes) {
  Hash {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash(var others) && Arrays.equals(bytes, others);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
