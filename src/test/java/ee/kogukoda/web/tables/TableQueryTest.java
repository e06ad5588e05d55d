package ee.kogukoda.web.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class TableQueryTest {
  private static final Map<String, String> COLUMNS = Map.of("aeg", "starts_at", "nimi", "title");

  @Test
  void sortsAsUsualWhereNothingOrNonsenseIsAsked() {
    assertThat(query().orderBy("id")).isEqualTo("starts_at desc nulls last, id desc");
    assertThat(query("jarjestus", "1;drop table").orderBy("id"))
        .isEqualTo("starts_at desc nulls last, id desc");
  }

  @Test
  void turnsTheOrderOfAColumnRound() {
    var byName = query("jarjestus", "nimi", "otsi", "kooli tee & õu", "leht", "3", "keel", "en");

    assertThat(byName.orderBy("id")).isEqualTo("title nulls last, id");
    assertThat(byName.sorted("nimi")).isEqualTo("ascending");
    assertThat(byName.sorted("aeg")).isNull();
    assertThat(byName.sortedBy("nimi"))
        .isEqualTo("/elva/istungid?jarjestus=-nimi&otsi=kooli+tee+%26+%C3%B5u");
    assertThat(byName.sortedBy("aeg")).contains("jarjestus=aeg");
  }

  @Test
  void leadsToTheNextPageAndBack() {
    assertThat(query().previous()).isNull();
    assertThat(query().next(50)).isNull();
    assertThat(query().next(51)).isEqualTo("/elva/istungid?leht=2");
    assertThat(query("leht", "3").offset()).isEqualTo(100);
    assertThat(query("leht", "3").previous()).isEqualTo("/elva/istungid?leht=2");
    assertThat(query("leht", "-7").offset()).isZero();
    assertThat(query("leht", "99999999999").offset()).isZero();
    assertThat(query().nextAfter("k 1")).isEqualTo("/elva/istungid?parast=k+1");
  }

  @Test
  void keepsTheFilterInExports() {
    assertThat(query("otsi", "tee", "leht", "2").as(".csv"))
        .isEqualTo("/elva/istungid.csv?otsi=tee");
    assertThat(query().as(".xlsx")).isEqualTo("/elva/istungid.xlsx");
    assertThat(query("otsi", " ").filter("otsi")).isNull();
    assertThat(query("leht", "4").filteredBy("otsi", "tee")).isEqualTo("/elva/istungid?otsi=tee");
  }

  private static TableQuery query(String... parameters) {
    var request = new MockHttpServletRequest("GET", "/elva/istungid");
    for (int i = 0; i < parameters.length; i += 2)
      request.addParameter(parameters[i], parameters[i + 1]);
    return TableQuery.of(request, COLUMNS, "-aeg", 50);
  }
}
