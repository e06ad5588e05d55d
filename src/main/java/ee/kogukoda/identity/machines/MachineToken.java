package ee.kogukoda.identity.machines;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// The secret of a key: a sign by which scanners for leaked secrets know it, and 256 random bits.
record MachineToken(String text) {
  static final String SIGN = "kogukoda_";
  private static final SecureRandom RANDOM = new SecureRandom();

  static MachineToken random() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return new MachineToken(SIGN + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /// So many random bits need no slower hash.
  byte[] sha256() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return SIGN + "…";
  }
}
