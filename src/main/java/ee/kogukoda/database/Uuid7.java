package ee.kogukoda.database;

import java.security.SecureRandom;
import java.util.UUID;

/// Time-ordered keys (RFC 9562, version 7): rows made together lie together in the index.
public final class Uuid7 {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Uuid7() {}

  public static UUID next() {
    return at(System.currentTimeMillis());
  }

  static UUID at(long millis) {
    long high = millis << 16 | 0x7000 | RANDOM.nextInt(1 << 12);
    long low = RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
