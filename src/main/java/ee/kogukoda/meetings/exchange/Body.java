package ee.kogukoda.meetings.exchange;

import ee.kogukoda.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The body of a request: as JSON without two fields of one name, and never longer than allowed.
record Body(JsonNode json, String sha256) {
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static Body read(HttpServletRequest request, int longest) {
    try {
      if (request.getContentLengthLong() > longest)
        throw new MaxUploadSizeExceededException(longest);
      byte[] sent = request.getInputStream().readNBytes(longest + 1);
      if (sent.length > longest) throw new MaxUploadSizeExceededException(longest);
      return new Body(STRICT.readTree(sent), Sha256.of(sent));
    } catch (JacksonException e) {
      throw new Refused(ExchangeRefusal.SENT_NOT_JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
