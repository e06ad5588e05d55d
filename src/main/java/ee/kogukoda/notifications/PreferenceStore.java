package ee.kogukoda.notifications;

import ee.kogukoda.identity.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people have chosen. It concerns the person alone, in every municipality.
@Repository
class PreferenceStore {
  private final JdbcClient jdbc;

  PreferenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Delivery> find(PersonId person, String topic) {
    return jdbc.sql(
            """
            select delivery from notifications.preference
             where person_id = :person and topic = :topic
            """)
        .param("person", person.value())
        .param("topic", topic)
        .query(String.class)
        .optional()
        .map(Delivery::valueOf);
  }

  Map<String, Delivery> all(PersonId person) {
    var chosen = new HashMap<String, Delivery>();
    jdbc.sql("select topic, delivery from notifications.preference where person_id = :person")
        .param("person", person.value())
        .query(row -> {
          chosen.put(row.getString("topic"), Delivery.valueOf(row.getString("delivery")));
        });
    return chosen;
  }

  void choose(PersonId person, String topic, Delivery delivery) {
    jdbc.sql(
            """
            insert into notifications.preference (person_id, topic, delivery)
            values (:person, :topic, :delivery)
            on conflict (person_id, topic) do update set delivery = excluded.delivery
            """)
        .param("person", person.value())
        .param("topic", topic)
        .param("delivery", delivery.name())
        .update();
  }
}
