package ee.kogukoda.municipalities.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.municipalities.MunicipalityRefusal;
import ee.kogukoda.refusal.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@KogukodaTest
@Transactional
class SettingsTest {
  @Autowired Settings settings;
  @Autowired Municipalities municipalities;
  private MunicipalityId elva;
  private LocalDate today;

  @BeforeEach
  void inElva() {
    elva = municipalities.findBySlug("elva").orElseThrow().id();
    today = settings.today();
  }

  @Test
  void whatNobodyHasSettledHasItsInitialValueAndIsUnverified() {
    var accent = accentOn(today);

    assertThat(accent.value()).isEmpty();
    assertThat(accent.validFrom()).isNull();
    assertThat(accent.isVerified()).isFalse();
  }

  @Test
  void aValueHoldsFromItsDayUntilTheNextOne() {
    change("#005aa3", today);
    change("#7a1f1f", today.plusDays(10));

    assertThat(accentOn(today.plusDays(9)).value()).isEqualTo("#005aa3");
    assertThat(accentOn(today.plusDays(10)).value()).isEqualTo("#7a1f1f");
    assertThat(accentOn(today.minusDays(1)).value()).isEmpty();
  }

  @Test
  void aValuePutBetweenTwoOthersLeavesTheLaterOne() {
    change("#005aa3", today);
    change("#7a1f1f", today.plusDays(10));
    change("#266b42", today.plusDays(5));

    assertThat(accentOn(today.plusDays(4)).value()).isEqualTo("#005aa3");
    assertThat(accentOn(today.plusDays(9)).value()).isEqualTo("#266b42");
    assertThat(accentOn(today.plusDays(10)).value()).isEqualTo("#7a1f1f");
  }

  @Test
  void theBasisAndWhoVerifiedItAreKept() {
    Scope.run(
        elva.value(),
        () ->
            settings.change(
                MunicipalitySetting.ACCENT, "#005AA3", "Põhimäärus § 2", "Mari Maasikas", today));

    assertThat(accentOn(today))
        .isEqualTo(
            new SettingValue(
                MunicipalitySetting.ACCENT, "#005aa3", "Põhimäärus § 2", "Mari Maasikas", today));
  }

  @ParameterizedTest
  @CsvSource({"sinine, NOT_A_COLOUR", "'#12345', NOT_A_COLOUR", "'#ffcc00', WEAK_CONTRAST"})
  void aColourThatCannotBeReadIsRefused(String colour, MunicipalityRefusal why) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> change(colour, today))
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(why))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo("value"));
  }

  @Test
  void aContrastJustTooWeakIsNotShownAsEnough() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> change("#777777", today))
        .satisfies(refused -> assertThat(refused.arguments()).containsExactly("4,4", "4,5"));
  }

  @Test
  void nothingBeginsInThePast() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> change("#005aa3", today.minusDays(1)))
        .satisfies(refused ->
            assertThat(refused.refusal()).isEqualTo(MunicipalityRefusal.BEGINS_IN_THE_PAST));
  }

  private void change(String colour, LocalDate from) {
    Scope.run(
        elva.value(), () -> settings.change(MunicipalitySetting.ACCENT, colour, null, null, from));
  }

  private SettingValue accentOn(LocalDate day) {
    return settings.getSetting(elva, MunicipalitySetting.ACCENT, day);
  }
}
