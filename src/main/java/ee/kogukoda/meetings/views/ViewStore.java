package ee.kogukoda.meetings.views;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.law.Votes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of drafts before committees.
@Repository
class ViewStore {
  private final JdbcClient jdbc;

  ViewStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID item, UUID draft, UUID session, UUID body) {
    jdbc.sql(
            """
            insert into meetings.committee_view
              (item_id, municipality_id, draft_id, session_id, body_id)
            values (:item, :here, :draft, :session, :body)
            """)
        .param("item", item)
        .param("here", Scope.require())
        .param("draft", draft)
        .param("session", session)
        .param("body", body)
        .update();
  }

  Optional<Referral> find(UUID item) {
    return jdbc.sql(
            """
            select v.item_id as item, d.year, d.number, d.title, v.view, v.remarks
              from meetings.committee_view v
              join meetings.draft d on d.id = v.draft_id
             where v.item_id = :item
               and v.municipality_id = :here
            """)
        .param("item", item)
        .param("here", Scope.require())
        .query(Referral.class)
        .optional();
  }

  /// A draft before a committee that has said nothing of it.
  ///
  /// @param number of the item
  record Awaited(String title, String body, String slug, int number, Instant startsAt) {}

  /// Those whose meeting has begun by this moment, the oldest first.
  List<Awaited> listAwaited(Instant by) {
    return jdbc.sql(
            """
            select d.title, b.name as body, s.slug, i.position as number, s.starts_at
              from meetings.committee_view v
              join meetings.draft d on d.id = v.draft_id
              join meetings.body b on b.id = v.body_id
              join meetings.session s on s.id = v.session_id
              join meetings.agenda_item i on i.id = v.item_id
             where v.municipality_id = :here
               and v.view is null
               and s.starts_at < :by
               and s.state in ('ANNOUNCED', 'OPEN', 'CLOSED')
               and d.state not in ('ADOPTED', 'REJECTED', 'WITHDRAWN')
             order by s.starts_at, v.item_id
             limit 50
            """)
        .param("here", Scope.require())
        .param("by", by.atOffset(ZoneOffset.UTC))
        .query(Rows.of(Awaited.class))
        .list();
  }

  void give(UUID item, View view, Votes votes, @Nullable String remarks, Instant at, String by) {
    jdbc.sql(
            """
            update meetings.committee_view
               set view = :view, in_favour = :inFavour, against = :against,
                   abstained = :abstained, remarks = :remarks, given_at = :at, given_by = :by
             where item_id = :item
               and municipality_id = :here
            """)
        .param("view", view.name())
        .param("inFavour", votes.inFavour())
        .param("against", votes.against())
        .param("abstained", votes.abstained())
        .param("remarks", remarks)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("item", item)
        .param("here", Scope.require())
        .update();
  }

  /// Of the draft under an item of another body's agenda.
  List<GivenView> listFor(UUID item) {
    return jdbc.sql(
            """
            select b.name as body, v.view, v.in_favour, v.against, v.abstained, v.remarks
              from meetings.draft d
              join meetings.committee_view v on v.draft_id = d.id
              join meetings.body b on b.id = v.body_id
             where d.item_id = :item
               and d.municipality_id = :here
               and v.view is not null
             order by v.given_at, v.item_id
            """)
        .param("item", item)
        .param("here", Scope.require())
        .query(Rows.of(GivenView.class))
        .list();
  }
}
