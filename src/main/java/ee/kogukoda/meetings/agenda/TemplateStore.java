package ee.kogukoda.meetings.agenda;

import ee.kogukoda.database.Rows;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.session.Notice;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a new session may begin with; the same for all municipalities.
@Repository
class TemplateStore {
  private final JdbcClient jdbc;

  TemplateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param title which a session made from it gets
  record Template(String code, Notice.Kind kind, String title) {}

  /// What sessions of a sort of body may begin with.
  List<Template> list(BodyKind kind) {
    String sort =
        switch (kind) {
          case COUNCIL -> "COUNCIL";
          case GOVERNMENT -> "GOVERNMENT";
          case COMMITTEE, TEMPORARY_COMMITTEE, AUDIT_COMMITTEE, BOARD -> "COMMITTEE";
        };
    return jdbc.sql(
            """
            select code, kind, title
              from meetings.session_template
             where body = :sort
             order by rank
            """)
        .param("sort", sort)
        .query(Rows.of(Template.class))
        .list();
  }
}
