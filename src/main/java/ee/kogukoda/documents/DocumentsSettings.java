package ee.kogukoda.documents;

import java.net.URI;
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
    @Nullable S3 s3) {

  /// An S3-compatible store; without keys the usual places of the AWS SDK are asked for them.
  record S3(
      String bucket,
      @Nullable URI endpoint,
      @DefaultValue("eu-north-1") String region,
      @Nullable String accessKey,
      @Nullable String secretKey,
      @DefaultValue("files/") String prefix) {}
}
