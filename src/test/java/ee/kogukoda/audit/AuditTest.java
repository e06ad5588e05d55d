package ee.kogukoda.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KogukodaTest
class AuditTest {
  @Autowired Audit audit;
  @Autowired AuditReader reader;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactions;

  private final UUID here = UUID.randomUUID();
  private final UUID there = UUID.randomUUID();

  @Test
  void anEntryTellsWhoDidWhatFromWhichScreen() {
    var person = UUID.randomUUID();
    new Visitor(person, "Mari Mets", "/naidisvald/istungid", List.of())
        .run(() -> record(here, "test.done", "1"));

    var entry = entries(here).getFirst();

    assertThat(entry.deed())
        .isEqualTo(
            new Deed(
                person,
                "Mari Mets",
                "/naidisvald/istungid",
                "test.done",
                "thing",
                "1",
                "{\"a\":1,\"b\":\"õ\"}"));
  }

  @Test
  void anEntryFallsWithItsTransaction() {
    Scope.run(
        here,
        () ->
            transactions.executeWithoutResult(status -> {
              audit.record("test.undone", "thing", "1", Map.of());
              status.setRollbackOnly();
            }));

    assertThat(entries(here)).isEmpty();
  }

  @Test
  void outsideATransactionNothingCanBeRecorded() {
    assertThatThrownBy(() -> audit.record("test.done", "thing", "1", Map.of()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void writersAtTheSameTimeMakeOneChain() throws InterruptedException {
    var writers = new ArrayList<Thread>();
    for (int i = 0; i < 40; i++) {
      String subject = "" + i;
      writers.add(Thread.startVirtualThread(() -> record(here, "test.done", subject)));
    }
    for (Thread writer : writers) writer.join();

    var found = audit.verify(here);

    assertThat(found.isIntact()).isTrue();
    assertThat(found.entries()).isEqualTo(40);
  }

  @Test
  void aMunicipalitySeesNoOthersEntries() {
    record(here, "test.done", "1");

    assertThat(entries(there)).isEmpty();
    int seenFromThere = count(there, "select count(*) from audit.entry where action = 'test.done'");
    assertThat(seenFromThere).isZero();
  }

  @Test
  void theApplicationCanNeitherChangeNorRemoveAnEntry() {
    record(here, "test.done", "1");

    for (String attempt :
        List.of(
            "update audit.entry set action = 'test.else'",
            "delete from audit.entry",
            "truncate audit.entry"))
      assertThatThrownBy(() ->
              Scope.run(
                  here, () -> transactions.executeWithoutResult(s -> jdbc.sql(attempt).update())))
          .rootCause()
          .hasMessageContaining("permission denied");
  }

  @Test
  void theDemonstrationsOwnChainsAreIntact() {
    assertThat(audit.verify(null).isIntact()).isTrue();
    assertThat(audit.verify(null).entries()).isPositive();
  }

  private void record(UUID municipality, String action, String subject) {
    Scope.run(
        municipality,
        () ->
            transactions.executeWithoutResult(
                status -> audit.record(action, "thing", subject, Map.of("b", "õ", "a", 1))));
  }

  private List<AuditEntry> entries(UUID municipality) {
    var found = new ArrayList<AuditEntry>();
    Scope.run(
        municipality,
        () -> found.addAll(reader.read(new AuditFilter(null, null, null, null, null)).entries()));
    return found;
  }

  private int count(UUID municipality, String sql) {
    var counted = new ArrayList<Integer>();
    Scope.run(
        municipality,
        () ->
            transactions.executeWithoutResult(
                status -> counted.add(jdbc.sql(sql).query(Integer.class).single())));
    return counted.getFirst();
  }
}
