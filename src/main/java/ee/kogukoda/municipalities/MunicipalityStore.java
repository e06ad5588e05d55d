package ee.kogukoda.municipalities;

import ee.kogukoda.database.Rows;
import ee.kogukoda.estonia.County;
import ee.kogukoda.estonia.EhakCode;
import ee.kogukoda.estonia.RegistryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All reading of municipalities and their figures; they are public, and the same for everybody.
@Repository
class MunicipalityStore {
  private final JdbcClient jdbc;

  MunicipalityStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Row> listAll(LocalDate today) {
    return jdbc.sql(
            """
            select m.id, m.slug, m.long_slug, m.name, m.genitive, m.council_name, m.government_name,
                   m.kind, m.county, m.website, m.email, m.address, m.valid_from, m.valid_to,
                   m.successor_id, m.demo, e.value as ehak, r.value as registry_code, s.value as accent
              from municipalities.municipality m
              left join municipalities.code e
                on e.municipality_id = m.id and e.kind = 'EHAK' and not e.superseded
              left join municipalities.code r
                on r.municipality_id = m.id and r.kind = 'REGISTRY' and not r.superseded
              left join municipalities.setting s
                on s.municipality_id = m.id and s.code = 'municipalities.accent' and s.valid_from <= :today
                   and (s.valid_to is null or s.valid_to >= :today)
             order by m.name
            """)
        .param("today", today)
        .query((row, n) -> new Row(read(row), row.getString("long_slug")))
        .list();
  }

  /// The latest figure of each code.
  Map<Figure.Code, Figure> findFigures(MunicipalityId municipality) {
    return jdbc
        .sql(
            """
            select distinct on (code) code, value, as_of
              from municipalities.figure
             where municipality_id = :municipality
             order by code, as_of desc
            """)
        .param("municipality", municipality.value())
        .query(Rows.of(Figure.class))
        .list()
        .stream()
        .collect(Collectors.toMap(Figure::code, figure -> figure));
  }

  /// The latest figures of all of them.
  Map<MunicipalityId, Map<Figure.Code, Figure>> listFigures() {
    var all = new HashMap<MunicipalityId, Map<Figure.Code, Figure>>();
    jdbc.sql(
            """
            select distinct on (municipality_id, code) municipality_id, code, value, as_of
              from municipalities.figure
             order by municipality_id, code, as_of desc
            """)
        .query(row -> {
          var figure =
              new Figure(
                  Figure.Code.valueOf(row.getString("code")),
                  row.getBigDecimal("value"),
                  row.getString("as_of"));
          all.computeIfAbsent(
                  new MunicipalityId(row.getObject("municipality_id", UUID.class)),
                  id -> new EnumMap<>(Figure.Code.class))
              .put(figure.code(), figure);
        });
    return all;
  }

  private static Municipality read(ResultSet row) throws SQLException {
    return new Municipality(
        new MunicipalityId(row.getObject("id", UUID.class)),
        row.getString("slug"),
        row.getString("name"),
        row.getString("genitive"),
        row.getString("council_name"),
        row.getString("government_name"),
        MunicipalityKind.valueOf(row.getString("kind")),
        map(row.getString("county"), County::valueOf),
        map(row.getString("ehak"), EhakCode::new),
        map(row.getString("registry_code"), RegistryCode::new),
        new Municipality.Contact(
            row.getString("website"), row.getString("email"), row.getString("address")),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        map(row.getObject("successor_id", UUID.class), MunicipalityId::new),
        map(row.getString("accent"), accent -> accent.isEmpty() ? null : accent),
        row.getBoolean("demo"));
  }

  private static <A, B> @Nullable B map(@Nullable A value, Function<A, @Nullable B> reading) {
    return value == null ? null : reading.apply(value);
  }

  /// A municipality and the long form of its slug.
  record Row(Municipality municipality, String longSlug) {}
}
