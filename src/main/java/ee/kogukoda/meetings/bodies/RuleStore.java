package ee.kogukoda.meetings.bodies;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.RuleCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of the rules of procedure.
@Repository
class RuleStore {
  private final JdbcClient jdbc;

  RuleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All versions of all rules, the newest first.
  List<ConfirmableRule> list(UUID body) {
    return jdbc.sql(
            """
            select id, code, title, value, legal_basis, verified_by, valid_from, valid_to
              from meetings.legal_rule
             where municipality_id = :here
               and body_id = :body
             order by valid_from desc, code
            """)
        .param("here", Scope.require())
        .param("body", body)
        .query(Rows.of(ConfirmableRule.class))
        .list();
  }

  /// When the last session began that was opened, if one was: its rules are frozen.
  Optional<Instant> findLastHeld(UUID body) {
    return jdbc.sql(
            """
            select starts_at
              from meetings.session
             where municipality_id = :here
               and body_id = :body
               and state in ('OPEN', 'CLOSED')
             order by starts_at desc
             limit 1
            """)
        .param("here", Scope.require())
        .param("body", body)
        .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  /// Adds an unconfirmed version from a day on, or corrects the one that nobody has confirmed yet;
  /// false where that day's was confirmed.
  boolean put(UUID body, RuleCode code, String title, String value, String basis, LocalDate from) {
    return jdbc.sql(
                """
                insert into meetings.legal_rule as kept
                  (id, municipality_id, body_id, code, title, value, legal_basis,
                   verified, valid_from)
                values (:id, :here, :body, :code, :title, :value, :basis, false, :from)
                on conflict (body_id, code, valid_from) do update
                   set value = excluded.value, legal_basis = excluded.legal_basis
                 where not kept.verified
                """)
            .param("id", Uuid7.next())
            .param("here", Scope.require())
            .param("body", body)
            .param("code", code.name())
            .param("title", title)
            .param("value", value)
            .param("basis", basis)
            .param("from", from)
            .update()
        > 0;
  }

  void insert(UUID body, LegalRule rule, @Nullable String verifiedBy, LocalDate from) {
    jdbc.sql(
            """
            insert into meetings.legal_rule
              (id, municipality_id, body_id, code, title, value, legal_basis,
               verified, verified_by, valid_from)
            values (:id, :here, :body, :code, :title, :value, :basis,
               :verified, :verifiedBy, :from)
            """)
        .param("id", Uuid7.next())
        .param("here", Scope.require())
        .param("body", body)
        .param("code", rule.code().name())
        .param("title", rule.title())
        .param("value", rule.value())
        .param("basis", rule.legalBasis())
        .param("verified", verifiedBy != null)
        .param("verifiedBy", verifiedBy)
        .param("from", from)
        .update();
  }

  /// Whether there was an unconfirmed version from that day on to confirm.
  boolean confirm(UUID body, RuleCode code, LocalDate from, String by, Instant at) {
    return jdbc.sql(
                """
                update meetings.legal_rule
                   set verified = true, verified_by = :by, verified_at = :at
                 where municipality_id = :here
                   and body_id = :body
                   and code = :code
                   and valid_from = :from
                   and not verified
                """)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("here", Scope.require())
            .param("body", body)
            .param("code", code.name())
            .param("from", from)
            .update()
        > 0;
  }
}
