package ee.kogukoda.meetings.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberFileTest {
  private static final String HEAD =
      "personal_code;given_name;family_name;seniority;from;basis\r\n";
  private static final String ROW = "38001085718;Õie;Šmidt;1;25.11.2026;\"otsus; nr 1\"\r\n";

  @Test
  void readsWhatSpreadsheetsSave() {
    for (byte[] bytes :
        List.of(
            ("\ufeff" + HEAD + ROW).getBytes(StandardCharsets.UTF_8),
            (HEAD + ROW).getBytes(Charset.forName("windows-1257")),
            (HEAD + ROW)
                .replace("otsus; ", "otsus, ")
                .replace(';', '\t')
                .getBytes(StandardCharsets.UTF_8),
            (HEAD + ROW)
                .replace("otsus; ", "otsus ")
                .replace(';', ',')
                .getBytes(StandardCharsets.UTF_8))) {
      MemberFile file = MemberFile.read(bytes, false);

      assertThat(file.troubles()).isEmpty();
      assertThat(file.lines()).hasSize(1);
      assertThat(file.lines().getFirst().field("given_name")).isEqualTo("Õie");
      assertThat(file.lines().getFirst().field("family_name")).isEqualTo("Šmidt");
      assertThat(file.lines().getFirst().number()).isEqualTo(2);
      var troubles = new ArrayList<MemberTrouble>();
      assertThat(MemberLines.read(file.lines().getFirst(), troubles)).isPresent();
      assertThat(troubles).isEmpty();
    }
  }

  @Test
  void namesEveryTroubleWithLineAndColumn() {
    MemberFile columns = MemberFile.read("personal_code;age\r\n1;2\r\n", true);
    assertThat(columns.lines()).isEmpty();
    assertThat(columns.troubles())
        .extracting(MemberTrouble::column)
        .contains("age", "given_name", "body", "municipality");
    assertThat(MemberFile.read("", false).troubles()).hasSize(1);
    assertThat(MemberFile.read(HEAD + "\"a", false).troubles()).isNotEmpty();
    assertThat(MemberFile.read(HEAD + "1;2\r\n", false).troubles())
        .extracting(MemberTrouble::line)
        .containsExactly(2L);

    var troubles = new ArrayList<MemberTrouble>();
    MemberFile wrong = MemberFile.read(HEAD + "38001085719;;Šmidt;0;31.2.2026x;\r\n", false);
    assertThat(MemberLines.read(wrong.lines().getFirst(), troubles)).isEmpty();
    assertThat(troubles)
        .extracting(MemberTrouble::column)
        .containsExactly("personal_code", "given_name", "seniority", "from", "basis");
  }
}
