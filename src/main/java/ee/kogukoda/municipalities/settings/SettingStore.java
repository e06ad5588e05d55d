package ee.kogukoda.municipalities.settings;

import ee.kogukoda.municipalities.MunicipalityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of settings. A row holds from its first day until the day before the next one's.
@Repository
class SettingStore {
  private final JdbcClient jdbc;

  SettingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<String, Row> findOn(MunicipalityId municipality, LocalDate day) {
    return jdbc
        .sql(
            """
            select code, value, legal_basis, verified_by, valid_from
              from municipalities.setting
             where municipality_id = :municipality
               and valid_from <= :day and (valid_to is null or valid_to >= :day)
            """)
        .param("municipality", municipality.value())
        .param("day", day)
        .query(new SimplePropertyRowMapper<>(Row.class))
        .list()
        .stream()
        .collect(Collectors.toMap(Row::code, row -> row));
  }

  List<Row> listLater(MunicipalityId municipality, LocalDate day) {
    return jdbc.sql(
            """
            select code, value, legal_basis, verified_by, valid_from
              from municipalities.setting
             where municipality_id = :municipality and valid_from > :day
             order by code, valid_from
            """)
        .param("municipality", municipality.value())
        .param("day", day)
        .query(new SimplePropertyRowMapper<>(Row.class))
        .list();
  }

  /// Holds the municipality's settings until the transaction ends.
  void lock(MunicipalityId municipality) {
    jdbc.sql("select 1 from municipalities.municipality where id = :municipality for no key update")
        .param("municipality", municipality.value())
        .query(Integer.class)
        .single();
  }

  /// Puts the row into its place among those before and after it.
  void put(MunicipalityId municipality, Row row) {
    var parameters =
        new MapSqlParameterSource()
            .addValue("municipality", municipality.value())
            .addValue("code", row.code())
            .addValue("value", row.value())
            .addValue("basis", row.legalBasis())
            .addValue("verified", row.verifiedBy())
            .addValue("from", row.validFrom());
    jdbc.sql(
            """
            update municipalities.setting
               set valid_to = :from::date - 1
             where municipality_id = :municipality and code = :code and valid_from < :from
               and (valid_to is null or valid_to >= :from)
            """)
        .paramSource(parameters)
        .update();
    jdbc.sql(
            """
            insert into municipalities.setting
              (municipality_id, code, value, legal_basis, verified_by, valid_from, valid_to)
            values
              (:municipality, :code, :value, :basis, :verified, :from,
               (select min(valid_from) - 1 from municipalities.setting
                 where municipality_id = :municipality and code = :code and valid_from > :from))
            on conflict (municipality_id, code, valid_from) do update
              set value = excluded.value, legal_basis = excluded.legal_basis,
                  verified_by = excluded.verified_by
            """)
        .paramSource(parameters)
        .update();
  }

  /// A row of the table.
  record Row(
      String code,
      String value,
      @Nullable String legalBasis,
      @Nullable String verifiedBy,
      LocalDate validFrom) {}
}
