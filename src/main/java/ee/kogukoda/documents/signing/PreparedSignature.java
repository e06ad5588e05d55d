package ee.kogukoda.documents.signing;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A signature that waits for its value: between asking a person to sign with a card or a phone and
/// the answer. Plain bytes, so it can wait in a session or a row and be finished by any instance.
///
/// @param container the container as it was when the signature was prepared
/// @param dataToSign what is signed; cards and phones sign its [#hash()]
/// @param hashAlgorithm as Java and Web eID name it, for example `SHA-256`
/// @param state what the signing library needs to go on; never from outside the house
public record PreparedSignature(
    byte[] container, byte[] dataToSign, String hashAlgorithm, byte[] state)
    implements Serializable {

  public byte[] hash() {
    try {
      return MessageDigest.getInstance(hashAlgorithm).digest(dataToSign);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
