package ee.kogukoda.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnwardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/laud",
        "/elva/istungid/2026-11-26",
        "/elva/logi?alates=1.2.2026&isik=M%C3%A4nnik"
      })
  void anAddressOfTheHouseIsOurs(String address) {
    assertThat(Onward.isOurs(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/laud\r\nSet-Cookie: a=b",
        "/\t/evil.example"
      })
  void anythingElseIsNot(String address) {
    assertThat(Onward.isOurs(address)).isFalse();
  }
}
