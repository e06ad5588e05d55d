package ee.kogukoda.web.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.access.AccessRefusal;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Texts;
import ee.kogukoda.web.WebRefusal;
import ee.kogukoda.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
  private static final Words WORDS = new Texts().in(Language.ET);

  @Test
  void showsEveryErrorAtOnceBesideItsFieldAndKeepsWhatWasTyped() {
    Form form =
        form(Map.of("pealkiri", "", "kuupaev", "31.11.2026", "kell", "18.00", "summa", "palju"));

    form.text("pealkiri", 100);
    form.date("kuupaev");
    form.time("kell");
    form.amount("summa");

    assertThat(form.isRight()).isFalse();
    assertThat(form.errors())
        .extracting(Link::href)
        .containsExactly("#pealkiri", "#kuupaev", "#summa");
    assertThat(form.error("kuupaev"))
        .isEqualTo("Kirjutage kuupäev nii: 26.11.2026. Praegu on siin „31.11.2026“.");
    assertThat(form.error("kell")).isNull();
    assertThat(form.value("kuupaev")).isEqualTo("31.11.2026");
  }

  @Test
  void whatTheRulesRefuseBecomesAnErrorOfTheForm() {
    Form form = form(Map.of());

    boolean accepted =
        form.accepts(() -> {
          throw new Refused(WebRefusal.TEXT_TOO_LONG, 500).at("tekst");
        });

    assertThat(accepted).isFalse();
    assertThat(form.error("tekst")).isEqualTo("Tekst on liiga pikk: kuni 500 tähemärki.");
  }

  @Test
  void whatThePersonMayNotDoIsNoErrorOfTheForm() {
    assertThatThrownBy(() ->
            form(Map.of())
                .accepts(() -> {
                  throw new Refused(AccessRefusal.NOT_PERMITTED, "Mari");
                }))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"26.11.2026", " 26.11.26", "26. 11. 2026", "26.11.2026.", "2026-11-26"})
  void readsDates(String typed) {
    assertThat(form(Map.of("x", typed)).date("x")).hasValue(LocalDate.of(2026, 11, 26));
  }

  @ParameterizedTest
  @ValueSource(strings = {"18.00", "18:00", "18"})
  void readsTimes(String typed) {
    assertThat(form(Map.of("x", typed)).time("x")).hasValue(LocalTime.of(18, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"62 000,00", "62000", "62\u00a0000,0 €", "62\u202f000.00", "62000,00 €"})
  void readsAmounts(String typed) {
    assertThat(form(Map.of("x", typed)).amount("x")).hasValue(new BigDecimal("62000.00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24.00", "7.60", "pool kaheksa", "-1", "18.0"})
  void refusesWhatIsNoTime(String typed) {
    assertThat(form(Map.of("x", typed)).time("x")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"62.000,00", "1,234", "1e5", "NaN", "12 €€€ 5 x"})
  void refusesWhatIsNoAmount(String typed) {
    assertThat(form(Map.of("x", typed)).amount("x")).isEmpty();
  }

  @Property
  void readsBackEveryDateItWrites(@ForAll LocalDate date) {
    if (date.getYear() < 1000 || date.getYear() > 9999) return;
    assertThat(Typed.date(Formats.in(Language.ET).date(date))).isEqualTo(date);
  }

  @Property
  void neverFailsOtherThanByRefusing(@ForAll String typed) {
    Form form = form(Map.of("x", typed));
    form.date("x");
    form.time("x");
    form.number("x");
    form.amount("x");
    form.email("x");
    form.choice("x", Language.class);
    form.errors();
  }

  private static Form form(Map<String, String> typed) {
    return Form.of(typed, WORDS);
  }
}
