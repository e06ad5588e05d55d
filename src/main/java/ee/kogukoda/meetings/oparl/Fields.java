package ee.kogukoda.meetings.oparl;

import ee.kogukoda.web.Formats;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An object's fields in their order; what is null or empty is left out.
final class Fields {
  static final JsonMapper MAPPER = new JsonMapper();

  /// Stands in stored content for where the house is, which the row does not know.
  static final String SITE = "{site}";

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

  private final ObjectNode node = MAPPER.createObjectNode();

  Fields put(String name, @Nullable String text) {
    if (text != null && !text.isBlank()) node.put(name, text.strip());
    return this;
  }

  Fields put(String name, @Nullable LocalDate day) {
    return put(name, day == null ? null : day.toString());
  }

  Fields put(String name, @Nullable Instant at) {
    return put(name, at == null ? null : time(at));
  }

  Fields put(String name, boolean yes) {
    node.put(name, yes);
    return this;
  }

  Fields put(String name, long number) {
    node.put(name, number);
    return this;
  }

  Fields put(String name, @Nullable ObjectNode inner) {
    if (inner != null) node.set(name, inner);
    return this;
  }

  Fields texts(String name, List<String> texts) {
    if (texts.isEmpty()) return this;
    ArrayNode array = node.putArray(name);
    texts.forEach(array::add);
    return this;
  }

  Fields inner(String name, List<ObjectNode> inner) {
    if (inner.isEmpty()) return this;
    return mandatory(name, inner);
  }

  /// A list that stands there even when it is empty.
  Fields mandatory(String name, List<ObjectNode> inner) {
    node.putArray(name).addAll(inner);
    return this;
  }

  /// All fields of a record that is JSON already.
  Fields all(JsonNode other) {
    other.properties().forEach(entry -> node.set(entry.getKey(), entry.getValue()));
    return this;
  }

  ObjectNode node() {
    return node;
  }

  /// With the offset of Tallinn, never `Z`, and no fractions.
  static String time(Instant at) {
    return SECONDS.format(at.atZone(Formats.TALLINN));
  }

  /// The same identity each time for what has none of its own.
  static UUID named(String what, Object of) {
    return UUID.nameUUIDFromBytes((what + ":" + of).getBytes(StandardCharsets.UTF_8));
  }
}
