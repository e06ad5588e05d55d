package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL of rounds and those who are asked.
@Repository
@Transactional(readOnly = true)
class ConcurrenceStore {
  private static final String ROUND =
      """
      select r.id, r.draft_id as draft, d.year || '-' || d.number as draft_slug,
             d.title as draft_title, r.version, r.question, r.note, r.due, r.open_to_all,
             r.started_at, r.started_by, r.closed_at, r.closed_by, r.summary
        from meetings.concurrence_round r
        join meetings.draft d on d.id = r.draft_id
       where r.municipality_id = :here
      """;
  private static final String PARTY =
      """
      select id, round_id as round, kind, name, body_id as body, role, address, token, answer,
             remarks, answered_at, answered_by
        from meetings.concurrence_party
       where municipality_id = :here
      """;

  private final JdbcClient jdbc;

  ConcurrenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Round round) {
    jdbc.sql(
            """
            insert into meetings.concurrence_round
              (id, municipality_id, draft_id, version, question, note, due, open_to_all, started_at,
               started_by)
            values (:id, :here, :draft, :version, :question, :note, :due, :open, :at, :by)
            """)
        .param("id", round.id())
        .param("here", Scope.require())
        .param("draft", round.draft())
        .param("version", round.version())
        .param("question", round.question())
        .param("note", round.note())
        .param("due", round.due())
        .param("open", round.openToAll())
        .param("at", round.startedAt().atOffset(ZoneOffset.UTC))
        .param("by", round.startedBy())
        .update();
  }

  void insert(Party party, int place) {
    jdbc.sql(
            """
            insert into meetings.concurrence_party
              (id, municipality_id, round_id, place, kind, name, body_id, role, address, token)
            values (:id, :here, :round, :place, :kind, :name, :body, :role, :address, :token)
            """)
        .param("id", party.id())
        .param("here", Scope.require())
        .param("round", party.round())
        .param("place", place)
        .param("kind", party.kind().name())
        .param("name", party.name())
        .param("body", party.body())
        .param("role", party.role() == null ? null : party.role().name())
        .param("address", party.address())
        .param("token", party.token())
        .update();
  }

  /// The round, held against others who answer or close it at the same moment.
  Optional<Round> lock(UUID id) {
    return jdbc.sql(ROUND + " and r.id = :id for update of r")
        .param("here", Scope.require())
        .param("id", id)
        .query(Rows.of(Round.class))
        .optional();
  }

  /// Of a draft, the latest first.
  List<Round> listOf(UUID draft) {
    return jdbc.sql(ROUND + " and r.draft_id = :draft order by r.started_at desc, r.id desc")
        .param("here", Scope.require())
        .param("draft", draft)
        .query(Rows.of(Round.class))
        .list();
  }

  /// Those that run, what is due first first.
  List<Round> listRunning() {
    return jdbc.sql(ROUND + " and r.closed_at is null order by r.due, r.id")
        .param("here", Scope.require())
        .query(Rows.of(Round.class))
        .list();
  }

  List<Party> listParties(List<UUID> rounds) {
    if (rounds.isEmpty()) return List.of();
    return jdbc.sql(PARTY + " and round_id in (:rounds) order by round_id, place")
        .param("here", Scope.require())
        .param("rounds", rounds)
        .query(Rows.of(Party.class))
        .list();
  }

  Optional<Party> findParty(UUID id) {
    return jdbc.sql(PARTY + " and id = :id")
        .param("here", Scope.require())
        .param("id", id)
        .query(Rows.of(Party.class))
        .optional();
  }

  Optional<Party> findByToken(String token) {
    return jdbc.sql(PARTY + " and token = :token")
        .param("here", Scope.require())
        .param("token", token)
        .query(Rows.of(Party.class))
        .optional();
  }

  void answer(UUID party, Answer answer, @Nullable String remarks, Instant at, String by) {
    jdbc.sql(
            """
            update meetings.concurrence_party
               set answer = :answer, remarks = :remarks, answered_at = :at, answered_by = :by
             where id = :id
               and municipality_id = :here
            """)
        .param("id", party)
        .param("here", Scope.require())
        .param("answer", answer.name())
        .param("remarks", remarks)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  void close(UUID round, String summary, Instant at, String by) {
    jdbc.sql(
            """
            update meetings.concurrence_round
               set summary = :summary, closed_at = :at, closed_by = :by
             where id = :id
               and municipality_id = :here
            """)
        .param("id", round)
        .param("here", Scope.require())
        .param("summary", summary)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }
}
