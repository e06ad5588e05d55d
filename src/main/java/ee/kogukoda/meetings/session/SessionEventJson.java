package ee.kogukoda.meetings.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Events as JSON. The name of an event's type is its record's name; both are part of every log
/// that exists, so a record is never renamed, and a new component is nullable and left out while it
/// is null: the hash of an old event is made of its own characters.
public final class SessionEventJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final Map<String, Class<? extends SessionEvent>> TYPES = types();

  private SessionEventJson() {}

  /// Every type of event by its name.
  static Map<String, Class<? extends SessionEvent>> types() {
    Map<String, Class<? extends SessionEvent>> types = new LinkedHashMap<>();
    Stream.of(SessionEvent.class.getPermittedSubclasses())
        .flatMap(part -> Stream.of(part.getPermittedSubclasses()))
        .forEach(type -> types.put(type.getSimpleName(), type.asSubclass(SessionEvent.class)));
    return Map.copyOf(types);
  }

  public static String type(SessionEvent event) {
    return event.getClass().getSimpleName();
  }

  /// Always the same characters for the same event.
  public static String write(SessionEvent event) {
    return MAPPER.writeValueAsString(event);
  }

  public static SessionEvent read(String type, String json) {
    Class<? extends SessionEvent> known = TYPES.get(type);
    if (known == null) throw new IllegalStateException("unknown event type " + type);
    return MAPPER.readValue(json, known);
  }
}
