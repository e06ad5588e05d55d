package ee.kogukoda.meetings.agenda;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.session.Notice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of a municipality's own templates.
@Repository
class OwnTemplateStore {
  private final JdbcClient jdbc;

  OwnTemplateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(UUID id, String name, String body, Notice.Kind kind, String title) {}

  /// By name, with their items.
  List<OwnTemplate> list() {
    List<OwnTemplate.Item> items =
        jdbc.sql(
                """
                select i.template_id as template, i.position, i.title, i.presenter,
                       i.act_kind as act, i.majority, i.minutes
                  from meetings.own_template_item i
                 where i.municipality_id = :here
                 order by i.template_id, i.position
                """)
            .param("here", Scope.require())
            .query(Rows.of(OwnTemplate.Item.class))
            .list();
    return jdbc
        .sql(
            """
            select id, name, body, kind, title
              from meetings.own_template
             where municipality_id = :here
             order by name
            """)
        .param("here", Scope.require())
        .query(Rows.of(Row.class))
        .list()
        .stream()
        .map(row ->
            new OwnTemplate(
                row.id(),
                row.name(),
                row.body(),
                row.kind(),
                row.title(),
                items.stream().filter(item -> item.template().equals(row.id())).toList()))
        .toList();
  }

  Optional<OwnTemplate> find(UUID id) {
    return list().stream().filter(template -> template.id().equals(id)).findFirst();
  }

  List<OwnTemplate.Item> listItems(UUID template) {
    return find(template).map(OwnTemplate::items).orElse(List.of());
  }

  /// Keeps it under its name; what was kept under it before goes.
  void put(String name, String body, SessionDetails details, List<AgendaItem> items) {
    jdbc.sql(
            """
            delete from meetings.own_template
             where municipality_id = :here and body = :body and name = :name
            """)
        .param("here", Scope.require())
        .param("body", body)
        .param("name", name)
        .update();
    UUID id = Uuid7.next();
    jdbc.sql(
            """
            insert into meetings.own_template (id, municipality_id, body, name, kind, title)
            values (:id, :here, :body, :name, :kind, :title)
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("body", body)
        .param("name", name)
        .param("kind", details.kind().name())
        .param("title", details.title())
        .update();
    for (AgendaItem item : items)
      jdbc.sql(
              """
              insert into meetings.own_template_item
                (template_id, municipality_id, position, title, presenter, act_kind, majority,
                 minutes)
              values (:id, :here, :position, :title, :presenter, :act, :majority, :minutes)
              """)
          .param("id", id)
          .param("here", Scope.require())
          .param("position", item.number())
          .param("title", item.title())
          .param("presenter", item.presenter())
          .param("act", item.act() == null ? null : item.act().name())
          .param("majority", item.majority().name())
          .param("minutes", item.minutes())
          .update();
  }

  void rename(UUID id, String name, String title) {
    jdbc.sql(
            """
            update meetings.own_template
               set name = :name, title = :title
             where id = :id and municipality_id = :here
            """)
        .param("name", name)
        .param("title", title)
        .param("id", id)
        .param("here", Scope.require())
        .update();
  }

  void removeItem(UUID id, int position) {
    jdbc.sql(
            """
            delete from meetings.own_template_item
             where template_id = :id and position = :position and municipality_id = :here
            """)
        .param("id", id)
        .param("position", position)
        .param("here", Scope.require())
        .update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from meetings.own_template where id = :id and municipality_id = :here")
        .param("id", id)
        .param("here", Scope.require())
        .update();
  }
}
