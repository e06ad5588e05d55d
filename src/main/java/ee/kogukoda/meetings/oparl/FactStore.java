package ee.kogukoda.meetings.oparl;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of what objects are made from, in the municipality in scope; what may be told stands in
/// the conditions.
@Repository
class FactStore {
  private final JdbcClient jdbc;

  FactStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record BodyRow(
      UUID id,
      String kind,
      String slug,
      String name,
      int size,
      LocalDate begin,
      @Nullable LocalDate end) {}

  record TermRow(
      UUID id, UUID body, String name, LocalDate begin, @Nullable LocalDate end, boolean council) {}

  /// A stretch of days in which somebody belongs to a body or a faction.
  ///
  /// @param what empty for a seat, an office, or whether somebody leads a faction
  record StayRow(
      UUID id,
      UUID holder,
      UUID person,
      @Nullable String name,
      String what,
      LocalDate begin,
      @Nullable LocalDate end) {}

  record FactionRow(UUID id, UUID body, String name, LocalDate begin, @Nullable LocalDate end) {}

  record DraftRow(
      UUID id,
      int year,
      int number,
      String kind,
      String title,
      String initiator,
      String state,
      @Nullable Instant published,
      int version,
      String text,
      String sha256,
      @Nullable Instant written,
      @Nullable UUID item,
      @Nullable UUID session,
      @Nullable UUID body) {}

  record MinutesRow(UUID pdf, @Nullable UUID container, String number, Instant published) {}

  List<BodyRow> listBodies() {
    return jdbc.sql(
            """
            select id, kind, slug, name, membership_size as size, valid_from as begin,
                   valid_to as "end"
              from meetings.body
             where municipality_id = :here
             order by id
            """)
        .param("here", Scope.require())
        .query(Rows.of(BodyRow.class))
        .list();
  }

  List<TermRow> listTerms() {
    return jdbc.sql(
            """
            select t.id, t.body_id as body, t.name, t.starts_on as begin, t.ends_on as "end",
                   b.kind = 'COUNCIL' as council
              from meetings.term t
              join meetings.body b on b.id = t.body_id
             where t.municipality_id = :here
             order by t.id
            """)
        .param("here", Scope.require())
        .query(Rows.of(TermRow.class))
        .list();
  }

  List<StayRow> listSeats() {
    return stays(
        """
        select id, body_id as holder, person_id as person, name, '' as what, held_from as begin,
               held_to as "end"
          from meetings.seat
         where municipality_id = :here
         order by held_from, id
        """);
  }

  List<StayRow> listOffices() {
    return stays(
        """
        select id, body_id as holder, person_id as person, name, role as what,
               held_from as begin, held_to as "end"
          from meetings.office
         where municipality_id = :here
         order by held_from, id
        """);
  }

  List<StayRow> listFactionMembers() {
    return stays(
        """
        select id, faction_id as holder, person_id as person, null::text as name,
               case when leads then 'LEADS' else '' end as what, joined_on as begin,
               left_on as "end"
          from meetings.faction_member
         where municipality_id = :here
         order by joined_on, id
        """);
  }

  private List<StayRow> stays(String sql) {
    return jdbc.sql(sql).param("here", Scope.require()).query(Rows.of(StayRow.class)).list();
  }

  List<FactionRow> listFactions() {
    return jdbc.sql(
            """
            select id, body_id as body, name, formed_on as begin, ended_on as "end"
              from meetings.faction
             where municipality_id = :here
             order by id
            """)
        .param("here", Scope.require())
        .query(Rows.of(FactionRow.class))
        .list();
  }

  /// A draft that everybody may read, with the version that counts; its item and session only where
  /// the session has been announced and is open to everybody, and the item still stands in it.
  Optional<DraftRow> findDraft(UUID id) {
    return jdbc.sql(
            """
            select d.id, d.year, d.number, d.kind, d.title, d.initiator, d.state,
                   d.published_at as published, v.number as version, v.text, v.sha256,
                   v.written_at as written, i.id as item, s.id as session, s.body_id as body
              from meetings.draft d
              join meetings.draft_version v
                on v.draft_id = d.id and v.number = coalesce(d.frozen_version, d.versions)
              left join meetings.agenda_item i on i.id = d.item_id and i.removed_at is null
              left join meetings.session s
                on s.id = i.session_id and s.state <> 'DRAFT' and not s.closed
             where d.municipality_id = :here
               and d.id = :id
               and d.published_at is not null
            """)
        .param("here", Scope.require())
        .param("id", id)
        .query(Rows.of(DraftRow.class))
        .optional();
  }

  /// Drafts that everybody may read, under the items of a session.
  List<ItemDraft> listItemDrafts(UUID session) {
    return jdbc.sql(
            """
            select item_id as item, id as draft
              from meetings.draft
             where municipality_id = :here
               and session_id = :session
               and published_at is not null
            """)
        .param("here", Scope.require())
        .param("session", session)
        .query(Rows.of(ItemDraft.class))
        .list();
  }

  record ItemDraft(UUID item, UUID draft) {}

  /// Drafts of a session, public or not.
  List<UUID> listDraftsOf(UUID session) {
    return jdbc.sql(
            """
            select id from meetings.draft where municipality_id = :here and session_id = :session
            """)
        .param("here", Scope.require())
        .param("session", session)
        .query(Rows.of(UUID.class))
        .list();
  }

  Optional<String> findSlug(UUID session) {
    return jdbc.sql("select slug from meetings.session where municipality_id = :here and id = :id")
        .param("here", Scope.require())
        .param("id", session)
        .query(Rows.of(String.class))
        .optional();
  }

  /// Minutes that all have signed.
  Optional<MinutesRow> findMinutes(UUID session) {
    return jdbc.sql(
            """
            select pdf_id as pdf, container_id as container, number, published_at as published
              from meetings.minutes_edition
             where municipality_id = :here
               and session_id = :session
               and withdrawn_at is null
               and published_at is not null
            """)
        .param("here", Scope.require())
        .param("session", session)
        .query(Rows.of(MinutesRow.class))
        .optional();
  }
}
