package ee.kogukoda.meetings.agenda;

import ee.kogukoda.database.Rows;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.session.Notice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What a new session may begin with: what is the same for all municipalities, and their own.
@Repository
@Transactional(readOnly = true)
class TemplateStore {
  private final JdbcClient jdbc;
  private final OwnTemplateStore own;

  TemplateStore(JdbcClient jdbc, OwnTemplateStore own) {
    this.own = own;
    this.jdbc = jdbc;
  }

  /// @param title which a session made from it gets
  /// @param name of one of the municipality's own; null for those of all
  record Template(String code, Notice.Kind kind, String title, @Nullable String name) {
    private static final String OWN = "oma-";

    static Template of(OwnTemplate own) {
      return new Template(OWN + own.id(), own.kind(), own.title(), own.name());
    }

    /// The identity of one of the municipality's own.
    static Optional<UUID> own(String code) {
      return code.startsWith(OWN)
          ? Optional.of(UUID.fromString(code.substring(OWN.length())))
          : Optional.empty();
    }
  }

  /// What sessions of a sort of body may begin with.
  List<Template> list(BodyKind kind) {
    String sort = OwnTemplate.sort(kind);
    Stream<Template> owned =
        own.list().stream().filter(template -> template.body().equals(sort)).map(Template::of);
    return Stream.concat(common(sort).stream(), owned).toList();
  }

  private List<Template> common(String sort) {
    return jdbc.sql(
            """
            select code, kind, title, null::text as name
              from meetings.session_template
             where body = :sort
             order by rank
            """)
        .param("sort", sort)
        .query(Rows.of(Template.class))
        .list();
  }
}
