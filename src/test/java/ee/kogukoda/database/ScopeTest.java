package ee.kogukoda.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The second wall: a query that forgets the municipality.
@DatabaseTest
class ScopeTest {
  private static final UUID ELVA = Uuid7.next();
  private static final UUID SAUE = Uuid7.next();

  private final FreshDatabase database;

  ScopeTest(FreshDatabase database) {
    this.database = database;
  }

  @BeforeAll
  static void writeALetterOfEach(FreshDatabase database) {
    var owner = database.asOwner();
    owner.sql("create schema sample").update();
    owner.sql("grant usage on schema sample to kogukoda_app").update();
    owner
        .sql("create table sample.letter (municipality_id uuid not null, words text not null)")
        .update();
    owner
        .sql("alter table sample.letter enable row level security, force row level security")
        .update();
    owner
        .sql(
            """
            create policy own_municipality on sample.letter
              using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid)
            """)
        .update();
    owner.sql("grant select, insert on sample.letter to kogukoda_app").update();
    database.inScope(ELVA, () -> insert(database, ELVA));
    database.inScope(SAUE, () -> insert(database, SAUE));
  }

  @Test
  void showsTheRowsOfItsMunicipalityAlone() {
    assertThat(database.inScope(ELVA, this::listLetters)).containsExactly(ELVA);
  }

  @Test
  void showsNothingOutsideAnyScope() {
    assertThat(listLetters()).isEmpty();
    assertThat(database.inTransaction(this::listLetters)).isEmpty();
  }

  @Test
  void leavesNothingBehindInTheConnection() {
    for (int i = 0; i < 20; i++) {
      database.inScope(ELVA, this::listLetters);
      assertThat(database.inTransaction(this::listLetters)).isEmpty();
    }
  }

  @Test
  void refusesARowOfAnotherMunicipality() {
    assertThatThrownBy(() -> database.inScope(ELVA, () -> insert(database, SAUE)))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  private List<UUID> listLetters() {
    return database
        .jdbc()
        .sql("select municipality_id from sample.letter")
        .query(UUID.class)
        .list();
  }

  private static int insert(FreshDatabase database, UUID municipality) {
    return database
        .jdbc()
        .sql("insert into sample.letter (municipality_id, words) values (:id, 'Tere')")
        .param("id", municipality)
        .update();
  }
}
