package ee.kogukoda.municipalities.settings;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.units.OrganisationalUnits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KogukodaTest
class MunicipalityAuditTest {
  @Autowired Municipalities municipalities;
  @Autowired OrganisationalUnits units;
  @Autowired Settings settings;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void changesOfUnitsAndSettingsStandInTheMunicipalitysChain() throws Exception {
    var elva = municipalities.getBySlug("elva").id().value();

    Scope.run(
        elva,
        () -> {
          var unit = units.create(null, "Kantselei");
          units.rename(unit, "Vallakantselei");
          units.end(unit);
          settings.change(MunicipalitySetting.ACCENT, "#266b42", null, null, settings.today());
        });

    var actions =
        Scope.call(
            elva,
            () ->
                new TransactionTemplate(transactions)
                    .execute(status ->
                        jdbc.sql("select action from audit.entry order by number")
                            .query(String.class)
                            .list()));
    assertThat(actions)
        .containsExactly(
            "municipalities.unit_created",
            "municipalities.unit_renamed",
            "municipalities.unit_ended",
            "municipalities.setting_changed");
    assertThat(municipalities.getBySlug("elva").accent()).isEqualTo("#266b42");
  }
}
