package ee.kogukoda;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The OpenAPI document as a stranger's program reads it.
@KogukodaTest
class ApiDescriptionTest {
  private static final Pattern REFERENCE =
      Pattern.compile("\"\\$ref\":\"#/components/schemas/([^\"]+)\"");

  @LocalServerPort int port;

  @Test
  void describesThePublicInterfacesAlone() throws Exception {
    var api = read();

    assertThat(api.getOpenapi()).startsWith("3.1");
    assertThat(api.getInfo().getTitle()).isEqualTo("Kogukoda");
    assertThat(api.getPaths()).isNotEmpty();
    assertThat(api.getPaths().keySet()).allMatch(path -> path.matches("/(api|oparl|popolo)/.*"));
  }

  @Test
  void everyOperationHasANameOfItsOwnAndAnAnswer() throws Exception {
    var operations =
        read().getPaths().values().stream()
            .flatMap(path -> path.readOperations().stream())
            .toList();

    assertThat(operations)
        .extracting(operation -> operation.getOperationId())
        .doesNotHaveDuplicates();
    assertThat(operations).allMatch(operation -> !operation.getResponses().isEmpty());
  }

  @Test
  void everySchemaThatItSpeaksOfIsThere() throws Exception {
    var schemas = read().getComponents().getSchemas().keySet();

    assertThat(REFERENCE.matcher(document()).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allMatch(schemas::contains);
  }

  private OpenAPI read() throws Exception {
    return Json31.mapper().readValue(document(), OpenAPI.class);
  }

  private String document() {
    var answer = new TestBrowser(port).get("/v3/api-docs");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
