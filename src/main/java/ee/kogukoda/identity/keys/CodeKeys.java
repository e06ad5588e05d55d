package ee.kogukoda.identity.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts personal codes and makes the keyed hashes they are found by. Both keys are derived from
/// one that the operator keeps.
public final class CodeKeys {
  private static final byte VERSION = 1;
  private static final int NONCE = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey sealing;
  private final SecretKey finding;
  private final SecretKey writing;

  CodeKeys(byte[] master) {
    if (master.length != 32) throw new IllegalArgumentException("the key must have 32 bytes");
    sealing = derive(master, "kogukoda personal code encryption 1", "AES");
    finding = derive(master, "kogukoda personal code look-up 1", "HmacSHA256");
    writing = derive(master, "kogukoda private text encryption 1", "AES");
  }

  private static SecretKey derive(byte[] master, String purpose, String algorithm) {
    try {
      var source = new SecretKeySpec(master, "Generic");
      var how =
          HKDFParameterSpec.ofExtract().addIKM(source).thenExpand(purpose.getBytes(UTF_8), 32);
      return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, how);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The code, encrypted. Bound to the person: the same bytes in another person's row do not open.
  public byte[] seal(UUID person, String code) {
    return seal(sealing, person.toString(), code);
  }

  /// The code that was sealed for this person; anything else is a defect.
  public String open(UUID person, byte[] sealed) {
    return open(sealing, person.toString(), sealed);
  }

  /// A person's own text about something, encrypted by another key and bound to both.
  public byte[] sealText(UUID person, UUID about, String text) {
    return seal(writing, person + " " + about, text);
  }

  /// The text that was sealed for this person about this thing.
  public String openText(UUID person, UUID about, byte[] sealed) {
    return open(writing, person + " " + about, sealed);
  }

  private static byte[] seal(SecretKey key, String bound, String code) {
    byte[] sealed = new byte[1 + NONCE];
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    sealed[0] = VERSION;
    System.arraycopy(nonce, 0, sealed, 1, NONCE);
    byte[] text = cipher(Cipher.ENCRYPT_MODE, key, bound, nonce, code.getBytes(UTF_8));
    byte[] whole = Arrays.copyOf(sealed, sealed.length + text.length);
    System.arraycopy(text, 0, whole, sealed.length, text.length);
    return whole;
  }

  private static String open(SecretKey key, String bound, byte[] sealed) {
    if (sealed[0] != VERSION) throw new IllegalStateException("unknown form of a sealed code");
    byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
    byte[] text = Arrays.copyOfRange(sealed, 1 + NONCE, sealed.length);
    return new String(cipher(Cipher.DECRYPT_MODE, key, bound, nonce, text), UTF_8);
  }

  private static byte[] cipher(int mode, SecretKey key, String bound, byte[] nonce, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(128, nonce));
      cipher.updateAAD(bound.getBytes(UTF_8));
      return cipher.doFinal(text);
    } catch (AEADBadTagException e) {
      throw new IllegalStateException("a sealed code was made with another key or moved", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What a code is found by; always the same for the same code and key.
  public byte[] hash(String code) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(finding);
      return mac.doFinal(code.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Tells whether two keys are the same without telling the key.
  byte[] fingerprint() {
    return hash("kogukoda");
  }
}
