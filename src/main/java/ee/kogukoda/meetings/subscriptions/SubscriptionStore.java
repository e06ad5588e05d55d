package ee.kogukoda.meetings.subscriptions;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of subscriptions, in the municipality in scope.
@Repository
class SubscriptionStore {
  private static final String ALL =
      """
      select id, person_id, address, language, subjects, body_id, word, token, created_at,
             confirmed_at
        from meetings.subscription
       where municipality_id = :here
         and %s
       order by created_at, id
      """;

  private final JdbcClient jdbc;

  SubscriptionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Subscription subscription) {
    Wish wish = subscription.wish();
    Instant confirmed = subscription.confirmedAt();
    jdbc.sql(
            """
            insert into meetings.subscription
              (id, municipality_id, person_id, address, language, subjects, body_id, word, token,
               created_at, confirmed_at)
            values (:id, :here, :person, :address, :language, :subjects, :body, :word, :token,
               :created, :confirmed)
            """)
        .param("id", subscription.id())
        .param("here", Scope.require())
        .param("person", subscription.person())
        .param("address", subscription.address())
        .param("language", subscription.language().tag())
        .param("subjects", wish.subjects().stream().map(Enum::name).toArray(String[]::new))
        .param("body", wish.body())
        .param("word", wish.word())
        .param("token", subscription.token())
        .param("created", subscription.createdAt().atOffset(ZoneOffset.UTC))
        .param("confirmed", confirmed == null ? null : confirmed.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Subscription> find(String token) {
    return jdbc.sql(ALL.formatted("token = :token"))
        .param("here", Scope.require())
        .param("token", token)
        .query(SubscriptionStore::subscription)
        .optional();
  }

  List<Subscription> listOf(UUID person) {
    return jdbc.sql(ALL.formatted("person_id = :person"))
        .param("here", Scope.require())
        .param("person", person)
        .query(SubscriptionStore::subscription)
        .list();
  }

  List<Subscription> listAt(String address) {
    return jdbc.sql(ALL.formatted("address = :address"))
        .param("here", Scope.require())
        .param("address", address)
        .query(SubscriptionStore::subscription)
        .list();
  }

  List<Subscription> listConfirmed() {
    return jdbc.sql(ALL.formatted("confirmed_at is not null"))
        .param("here", Scope.require())
        .query(SubscriptionStore::subscription)
        .list();
  }

  void confirm(UUID id, Instant now) {
    jdbc.sql("update meetings.subscription set confirmed_at = :now where id = :id")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from meetings.subscription where id = :id").param("id", id).update();
  }

  /// What nobody has confirmed, and what everybody has been told of.
  void forgetBefore(Instant unconfirmed, Instant decided) {
    jdbc.sql(
            """
            delete from meetings.subscription
             where municipality_id = :here
               and confirmed_at is null
               and created_at < :before
            """)
        .param("here", Scope.require())
        .param("before", unconfirmed.atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql(
            "delete from meetings.decided_item where municipality_id = :here and decided_at <"
                + " :before")
        .param("here", Scope.require())
        .param("before", decided.atOffset(ZoneOffset.UTC))
        .update();
  }

  void decided(UUID item, Instant now) {
    jdbc.sql(
            """
            insert into meetings.decided_item (item_id, municipality_id, decided_at)
            values (:item, :here, :now)
            on conflict (item_id) do update set decided_at = excluded.decided_at
            """)
        .param("item", item)
        .param("here", Scope.require())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void undecided(UUID item) {
    jdbc.sql("delete from meetings.decided_item where item_id = :item")
        .param("item", item)
        .update();
  }

  Set<UUID> listDecided() {
    return new HashSet<>(
        jdbc.sql("select item_id from meetings.decided_item where municipality_id = :here")
            .param("here", Scope.require())
            .query(Rows.of(UUID.class))
            .list());
  }

  /// Whose sessions are held at these addresses.
  Map<String, UUID> bodiesOf(Set<String> slugs) {
    var bodies = new HashMap<String, UUID>();
    if (slugs.isEmpty()) return bodies;
    jdbc.sql(
            """
            select slug, body_id
              from meetings.session
             where municipality_id = :here
               and slug in (:slugs)
            """)
        .param("here", Scope.require())
        .param("slugs", slugs)
        .query(row -> {
          bodies.put(row.getString("slug"), row.getObject("body_id", UUID.class));
        });
    return bodies;
  }

  private static Subscription subscription(ResultSet row, int number) throws SQLException {
    var subjects = EnumSet.noneOf(Wish.Subject.class);
    for (Object name : (Object[]) row.getArray("subjects").getArray())
      subjects.add(Wish.Subject.valueOf((String) name));
    @Nullable OffsetDateTime confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
    return new Subscription(
        row.getObject("id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("address"),
        Language.find(row.getString("language")).orElse(Language.ET),
        new Wish(subjects, row.getObject("body_id", UUID.class), row.getString("word")),
        row.getString("token"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        confirmed == null ? null : confirmed.toInstant());
  }
}
