package ee.kogukoda.documents;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// Files in a bucket of an S3-compatible store, shared by all instances of the application.
final class BucketStorage implements Storage, AutoCloseable {
  private final S3Client client;
  private final String bucket;
  private final String prefix;

  BucketStorage(DocumentsSettings.S3 settings) {
    this.client = client(settings);
    this.bucket = settings.bucket();
    this.prefix = settings.prefix();
  }

  @Override
  public void put(Sha256 hash, Path content) throws IOException {
    try {
      if (!exists(hash)) {
        client.putObject(put -> put.bucket(bucket).key(key(hash)), RequestBody.fromFile(content));
      }
    } catch (SdkException e) {
      throw new IOException("cannot store " + key(hash), e);
    }
  }

  @Override
  public InputStream open(Sha256 hash) throws IOException {
    try {
      return client.getObject(get -> get.bucket(bucket).key(key(hash)));
    } catch (SdkException e) {
      throw new IOException("cannot read " + key(hash), e);
    }
  }

  @Override
  public void close() {
    client.close();
  }

  private boolean exists(Sha256 hash) {
    try {
      client.headObject(head -> head.bucket(bucket).key(key(hash)));
      return true;
    } catch (NoSuchKeyException e) {
      return false;
    }
  }

  private String key(Sha256 hash) {
    return prefix + hash.path();
  }

  private static S3Client client(DocumentsSettings.S3 settings) {
    // Checksums only where the protocol asks: many compatible stores know no newer ones.
    var builder =
        S3Client.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .region(Region.of(settings.region()))
            .forcePathStyle(true)
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
    URI endpoint = settings.endpoint();
    if (endpoint != null) builder.endpointOverride(endpoint);
    String accessKey = settings.accessKey();
    String secretKey = settings.secretKey();
    if (accessKey != null && secretKey != null) {
      builder.credentialsProvider(
          StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)));
    }
    return builder.build();
  }
}
