package ee.kogukoda.municipalities.facts;

import ee.kogukoda.database.Uuid7;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes the facts: in bulk, and nothing where nothing has changed.
@Repository
class FactsStore {
  private final NamedParameterJdbcTemplate jdbc;

  FactsStore(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Lets one instance at a time load, until its transaction ends.
  void lock() {
    jdbc.query("select pg_advisory_xact_lock(hashtext('municipalities.facts'))", row -> {});
  }

  void writeMunicipalities(List<FactSheet> sheets) {
    batch(
        """
        insert into municipalities.municipality as m
          (id, slug, long_slug, name, genitive, council_name, government_name, kind, county,
           website, email, address, valid_to)
        values
          (:id, :slug, :longSlug, :name, :genitive, :council, :government, :kind, :county,
           :website, :email, :address, :validTo)
        on conflict (long_slug) do update
          set slug = excluded.slug, name = excluded.name, genitive = excluded.genitive,
              council_name = excluded.council_name, government_name = excluded.government_name,
              kind = excluded.kind, county = excluded.county, website = excluded.website,
              email = excluded.email, address = excluded.address, valid_to = excluded.valid_to
        where (m.slug, m.name, m.genitive, m.council_name, m.government_name, m.kind, m.county,
               m.website, m.email, m.address, m.valid_to)
          is distinct from
              (excluded.slug, excluded.name, excluded.genitive, excluded.council_name,
               excluded.government_name, excluded.kind, excluded.county, excluded.website,
               excluded.email, excluded.address, excluded.valid_to)
        """,
        sheets.stream().map(FactsStore::row).toList());
  }

  void writeCodes(List<FactSheet> sheets) {
    var rows = new ArrayList<Map<String, Object>>();
    for (var sheet : sheets) {
      rows.add(code(sheet, "EHAK", sheet.ehak().digits(), false));
      rows.add(code(sheet, "REGISTRY", sheet.registryCode().digits(), false));
      var previous = sheet.previousEhak();
      if (previous != null) rows.add(code(sheet, "EHAK", previous.digits(), true));
    }
    batch(
        """
        insert into municipalities.code (municipality_id, kind, value, superseded)
        select id, :kind, :value, :superseded
          from municipalities.municipality
         where long_slug = :longSlug
        on conflict (municipality_id, kind, value) do nothing
        """,
        rows);
  }

  void writeFigures(List<FactSheet> sheets) {
    var rows = new ArrayList<Map<String, Object>>();
    for (var sheet : sheets) {
      for (var figure : sheet.figures()) {
        rows.add(
            Map.of(
                "longSlug", sheet.longSlug(),
                "code", figure.code().name(),
                "value", figure.value(),
                "asOf", figure.asOf()));
      }
    }
    batch(
        """
        insert into municipalities.figure as f (municipality_id, code, value, as_of)
        select id, :code, :value, :asOf
          from municipalities.municipality
         where long_slug = :longSlug
        on conflict (municipality_id, code, as_of) do update
          set value = excluded.value
        where f.value is distinct from excluded.value
        """,
        rows);
  }

  void writeSuccessors(List<FactSheet> sheets) {
    var rows = new ArrayList<Map<String, Object>>();
    for (var sheet : sheets) {
      var successor = sheet.successor();
      if (successor != null) {
        rows.add(Map.of("longSlug", sheet.longSlug(), "ehak", successor.digits()));
      }
    }
    batch(
        """
        update municipalities.municipality m
           set successor_id = c.municipality_id
          from municipalities.code c
         where m.long_slug = :longSlug
           and c.kind = 'EHAK' and c.value = :ehak
           and m.successor_id is distinct from c.municipality_id
        """,
        rows);
  }

  private static Map<String, Object> row(FactSheet sheet) {
    var row = new HashMap<String, Object>();
    row.put("id", Uuid7.next());
    row.put("slug", sheet.slug());
    row.put("longSlug", sheet.longSlug());
    row.put("name", sheet.name());
    row.put("genitive", sheet.genitive());
    row.put("council", sheet.councilName());
    row.put("government", sheet.governmentName());
    row.put("kind", sheet.kind().name());
    row.put("county", sheet.county().name());
    row.put("website", sheet.contact().website());
    row.put("email", sheet.contact().email());
    row.put("address", sheet.contact().address());
    row.put("validTo", sheet.validTo());
    return row;
  }

  private static Map<String, Object> code(
      FactSheet sheet, String kind, String value, boolean superseded) {
    return Map.of(
        "longSlug", sheet.longSlug(), "kind", kind, "value", value, "superseded", superseded);
  }

  @SuppressWarnings("unchecked")
  private void batch(String sql, List<? extends Map<String, Object>> rows) {
    jdbc.batchUpdate(sql, rows.toArray(Map[]::new));
  }
}
