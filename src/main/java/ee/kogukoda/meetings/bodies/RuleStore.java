package ee.kogukoda.meetings.bodies;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.RuleCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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

  /// The rules in force on a day; among rules with the same code the latest.
  List<ConfirmableRule> listInForce(UUID body, LocalDate day) {
    return jdbc.sql(
            """
            select distinct on (code) id, code, title, value, legal_basis, verified_by
              from meetings.legal_rule
             where municipality_id = :here
               and body_id = :body
               and valid_from <= :day
               and (valid_to is null or valid_to >= :day)
             order by code, valid_from desc
            """)
        .param("here", Scope.require())
        .param("body", body)
        .param("day", day)
        .query(Rows.of(ConfirmableRule.class))
        .list();
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

  /// Whether there was an unconfirmed rule to confirm.
  boolean confirm(UUID body, RuleCode code, String by, Instant at) {
    return jdbc.sql(
                """
                update meetings.legal_rule
                   set verified = true, verified_by = :by, verified_at = :at
                 where municipality_id = :here
                   and body_id = :body
                   and code = :code
                   and not verified
                """)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("here", Scope.require())
            .param("body", body)
            .param("code", code.name())
            .update()
        > 0;
  }
}
