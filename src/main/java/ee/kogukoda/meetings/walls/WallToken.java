package ee.kogukoda.meetings.walls;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/// What a device keeps, and what it shows: a long secret, and six signs that nobody mistakes for
/// one another.
final class WallToken {
  private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  private WallToken() {}

  static String newToken() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static String newCode() {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    return code.toString();
  }

  /// As it was typed, with or without a space, in small letters or large.
  static String read(String typed) {
    String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    if (!code.matches("[" + SIGNS + "]{" + LENGTH + "}"))
      throw new Refused(MeetingRefusal.WRONG_SCREEN_CODE).at("kood");
    return code;
  }

  static String hash(String token) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
