package ee.kogukoda.documents.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Collections;

/// A key that this house holds itself, with the certificate that says whose it is.
record SigningKey(PrivateKey key, X509Certificate certificate) {

  static SigningKey read(Path keystore, String password) {
    try (InputStream in = Files.newInputStream(keystore)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password.toCharArray());
      for (String alias : Collections.list(store.aliases())) {
        if (store.getKey(alias, password.toCharArray()) instanceof PrivateKey key
            && store.getCertificate(alias) instanceof X509Certificate certificate) {
          return new SigningKey(key, certificate);
        }
      }
      throw new IllegalStateException("no key with a certificate in " + keystore);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("cannot read the signing key in " + keystore, e);
    }
  }

  byte[] sign(PreparedSignature prepared) {
    try {
      Signature signature = Signature.getInstance(algorithm(certificate, prepared.hashAlgorithm()));
      signature.initSign(key);
      signature.update(prepared.dataToSign());
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The algorithm in Java's words; ECDSA in the plain form that cards and XML use.
  static String algorithm(X509Certificate certificate, String hashAlgorithm) {
    String hash = hashAlgorithm.replace("-", "");
    return switch (certificate.getPublicKey().getAlgorithm()) {
      case "EC" -> hash + "withECDSAinP1363Format";
      case "RSA" -> hash + "withRSA";
      case String other -> throw new IllegalArgumentException("cannot sign with " + other);
    };
  }
}
