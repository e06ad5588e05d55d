package ee.kogukoda.documents;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.digidoc4j.SignatureProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// `kogukoda.documents.*`.
///
/// @param limit the largest file that is accepted
/// @param clamd `host:port` of a clamd daemon
/// @param icap `icap://host:port/service` of an ICAP server
/// @param acceptUnscanned accept files while the configured scanner does not answer
@ConfigurationProperties("kogukoda.documents")
record DocumentsSettings(
    @DefaultValue("20MB") DataSize limit,
    @Nullable String clamd,
    @Nullable URI icap,
    @DefaultValue("false") boolean acceptUnscanned,
    @Nullable S3 s3,
    @DefaultValue Signing signing) {

  /// An S3-compatible store; without keys the usual places of the AWS SDK are asked for them.
  record S3(
      String bucket,
      @Nullable URI endpoint,
      @DefaultValue("eu-north-1") String region,
      @Nullable String accessKey,
      @Nullable String secretKey,
      @DefaultValue("files/") String prefix) {}

  /// How containers are signed and whom they trust.
  ///
  /// @param profile B_BES needs no network and carries no time-stamp; LT needs ocsp and tsa
  /// @param keystore a PKCS#12 file with the key of the e-seal; absent: a demonstration key
  /// @param trustLists trust the European trust lists (needs the network) instead of own roots
  /// @param trusted certificates (PEM or DER) trusted besides
  record Signing(
      @DefaultValue("B_BES") SignatureProfile profile,
      @Nullable Path keystore,
      @DefaultValue("") String keystorePassword,
      @DefaultValue("false") boolean trustLists,
      @Nullable String lotl,
      @Nullable String ocsp,
      @Nullable String tsa,
      @DefaultValue List<Path> trusted) {}
}
