package ee.kogukoda.municipalities.facts;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.municipalities.Municipalities;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@KogukodaTest
class FactsLoaderTest {
  @Autowired Municipalities municipalities;
  @Autowired FactsLoader loader;
  @Autowired JdbcClient jdbc;

  @Test
  void loadingTheFactsAgainChangesNothing() {
    var before = contents();

    loader.run(new DefaultApplicationArguments());

    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void factsThatChangedAreBroughtUpToDateUnderTheSameIdentity() {
    var elva = municipalities.findBySlug("elva").orElseThrow();
    jdbc.sql("update municipalities.municipality set name = 'Elva linn' where slug = 'elva'")
        .update();

    loader.run(new DefaultApplicationArguments());

    assertThat(municipalities.findBySlug("elva")).contains(elva);
  }

  // xmin tells a row written again even where it is the same as before.
  private String contents() {
    return Objects.requireNonNull(
        jdbc.sql(
                """
                select md5(string_agg(t, '|' order by t))
                  from (select m.xmin || m::text as t from municipalities.municipality m
                        union all select xmin || c::text from municipalities.code c
                        union all select xmin || f::text from municipalities.figure f) rows
                """)
            .query(String.class)
            .single());
  }
}
