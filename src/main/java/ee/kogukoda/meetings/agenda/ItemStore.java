package ee.kogukoda.meetings.agenda;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// All SQL of the items of an agenda. Places are 1, 2, 3 … without gaps after each change; the
/// constraint on them is deferred, so that they may pass each other within a transaction.
@Repository
class ItemStore {
  private final JdbcClient jdbc;
  private final OwnTemplateStore templates;

  ItemStore(JdbcClient jdbc, OwnTemplateStore templates) {
    this.templates = templates;
    this.jdbc = jdbc;
  }

  /// Adds an item as the last one.
  UUID insert(UUID session, ItemText item) {
    UUID id = Uuid7.next();
    write(
            jdbc.sql(
                """
                insert into meetings.agenda_item
                  (id, municipality_id, session_id, position, title, presenter, co_presenter,
                   act_kind, majority, draft_text, restricted_ground, minutes)
                select :id, :here, :session, coalesce(max(position), 0) + 1, :title, :presenter,
                       :coPresenter, :act, :majority, :draft, :ground, :minutes
                  from meetings.agenda_item
                 where session_id = :session
                   and removed_at is null
                """),
            item)
        .param("id", id)
        .param("session", session)
        .update();
    return id;
  }

  void update(UUID id, ItemText item) {
    write(
            jdbc.sql(
                """
                update meetings.agenda_item
                   set title = :title, presenter = :presenter, co_presenter = :coPresenter,
                       act_kind = :act, majority = :majority, draft_text = :draft,
                       restricted_ground = :ground, minutes = :minutes
                 where id = :id
                   and municipality_id = :here
                """),
            item)
        .param("id", id)
        .update();
  }

  private static StatementSpec write(StatementSpec statement, ItemText item) {
    return statement
        .param("here", Scope.require())
        .param("title", item.title())
        .param("presenter", item.presenter())
        .param("coPresenter", item.coPresenter())
        .param("act", item.act() == null ? null : item.act().name())
        .param("majority", item.majority().name())
        .param("draft", item.draftText())
        .param("ground", item.restrictedGround())
        .param("minutes", item.minutes());
  }

  /// The items of a template, as the first items of a new session.
  void insertFromTemplate(UUID session, String template) {
    for (TemplateItem item : listTemplateItems(template))
      insert(
          session,
          new ItemText(
              item.title(),
              item.presenter(),
              null,
              item.act() == null ? null : ActKind.valueOf(item.act()),
              MajorityRule.valueOf(item.majority()),
              null,
              null));
  }

  /// The items of a template of the municipality's own.
  void insertFromOwnTemplate(UUID session, UUID template) {
    for (OwnTemplate.Item item : templates.listItems(template)) insert(session, item.text());
  }

  private List<TemplateItem> listTemplateItems(String template) {
    return jdbc.sql(
            """
            select title, presenter, act_kind as act, majority
              from meetings.session_template_item
             where template = :template
             order by position
            """)
        .param("template", template)
        .query(Rows.of(TemplateItem.class))
        .list();
  }

  private record TemplateItem(
      String title, @Nullable String presenter, @Nullable String act, String majority) {}

  /// Moves an item to a place; those between close up.
  void move(UUID session, UUID id, int to) {
    jdbc.sql(
            """
            with moved as (
              select position as place from meetings.agenda_item where id = :id)
            update meetings.agenda_item i
               set position = case
                     when i.id = :id then :to
                     when i.position > moved.place then i.position - 1
                     else i.position + 1
                   end
              from moved
             where i.session_id = :session
               and i.municipality_id = :here
               and i.removed_at is null
               and i.position between least(moved.place, :to) and greatest(moved.place, :to)
            """)
        .param("id", id)
        .param("to", to)
        .param("session", session)
        .param("here", Scope.require())
        .update();
  }

  /// Takes an item out; it remembers its place.
  void remove(UUID session, UUID id, Instant now) {
    jdbc.sql(
            """
            update meetings.agenda_item
               set removed_at = :now
             where id = :id
               and municipality_id = :here
            """)
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("here", Scope.require())
        .update();
    shift(session, id, -1);
  }

  /// Puts a removed item back where it stood; whether there was one.
  boolean restore(UUID session, UUID id) {
    int found =
        jdbc.sql(
                """
                update meetings.agenda_item
                   set removed_at = null,
                       position = least(position, 1 + (
                         select count(*) from meetings.agenda_item o
                          where o.session_id = :session and o.removed_at is null))
                 where id = :id
                   and session_id = :session
                   and municipality_id = :here
                   and removed_at is not null
                """)
            .param("id", id)
            .param("session", session)
            .param("here", Scope.require())
            .update();
    if (found == 0) return false;
    shift(session, id, 1);
    return true;
  }

  /// Moves the others from an item's place on by one.
  private void shift(UUID session, UUID id, int by) {
    jdbc.sql(
            """
            update meetings.agenda_item
               set position = position + :by
             where session_id = :session
               and municipality_id = :here
               and removed_at is null
               and id <> :id
               and position >= (select o.position from meetings.agenda_item o where o.id = :id)
            """)
        .param("by", by)
        .param("session", session)
        .param("id", id)
        .param("here", Scope.require())
        .update();
  }
}
