package ee.kogukoda.identity;

import ee.kogukoda.estonia.PersonalCode;
import ee.kogukoda.identity.keys.CodeKeys;
import ee.kogukoda.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of people.
@Repository
class PersonStore {
  private final JdbcClient jdbc;
  private final CodeKeys keys;

  PersonStore(JdbcClient jdbc, CodeKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  Optional<Person> find(PersonId id) {
    return jdbc.sql(
            """
            select id, given_name, family_name, code_encrypted, email, language
              from identity.person
             where id = :id
            """)
        .param("id", id.value())
        .query(this::person)
        .optional();
  }

  Optional<Person> findByCode(PersonalCode code) {
    return jdbc.sql(
            """
            select id, given_name, family_name, code_encrypted, email, language
              from identity.person
             where code_hash = :hash
            """)
        .param("hash", keys.hash(code.digits()))
        .query(this::person)
        .optional();
  }

  Map<PersonId, String> names(Collection<PersonId> ids) {
    var names = new HashMap<PersonId, String>();
    jdbc.sql(
            """
            select id, trim(given_name || ' ' || family_name) as name
              from identity.person
             where id = any(:ids)
            """)
        .param("ids", ids.stream().map(PersonId::value).distinct().toArray(UUID[]::new))
        .query(row -> {
          names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
        });
    return names;
  }

  /// Adds the person unless somebody with the same id or code is there already.
  boolean insert(
      PersonId id,
      String givenName,
      String familyName,
      @Nullable PersonalCode code,
      boolean demo,
      Instant now) {
    return jdbc.sql(
                """
                insert into identity.person
                  (id, given_name, family_name, code_encrypted, code_hash, demo, created_at)
                values (:id, :givenName, :familyName, :encrypted, :hash, :demo, :now)
                on conflict do nothing
                """)
            .param("id", id.value())
            .param("givenName", givenName)
            .param("familyName", familyName)
            .param("encrypted", code == null ? null : keys.seal(id.value(), code.digits()))
            .param("hash", code == null ? null : keys.hash(code.digits()))
            .param("demo", demo)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  void rename(PersonId id, String givenName, String familyName) {
    jdbc.sql(
            """
            update identity.person
               set given_name = :givenName, family_name = :familyName
             where id = :id
            """)
        .param("id", id.value())
        .param("givenName", givenName)
        .param("familyName", familyName)
        .update();
  }

  void setContact(PersonId id, @Nullable String email, Language language) {
    jdbc.sql("update identity.person set email = :email, language = :language where id = :id")
        .param("id", id.value())
        .param("email", email)
        .param("language", language.tag())
        .update();
  }

  private Person person(ResultSet row, int n) throws SQLException {
    var id = new PersonId(row.getObject("id", UUID.class));
    byte[] sealed = row.getBytes("code_encrypted");
    return new Person(
        id,
        row.getString("given_name"),
        row.getString("family_name"),
        sealed == null ? null : new PersonalCode(keys.open(id.value(), sealed)).masked(),
        row.getString("email"),
        Language.find(row.getString("language")).orElse(Language.ET));
  }
}
