package ee.kogukoda.meetings.oparl;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Whether objects are as OParl 1.1 says; what is not, in words.
final class Conformance {
  private static final String SCHEMA = "https://schema.oparl.org/1.1/";

  final List<String> faults = new ArrayList<>();

  void check(JsonNode object) {
    String type = object.path("type").asString("");
    String id = object.path("id").asString("?");
    if (!type.startsWith(SCHEMA)) {
      faults.add(id + ": type " + type);
      return;
    }
    OparlType rules = OparlType.valueOf(type.substring(SCHEMA.length()));
    if (object.has("deleted")) {
      if (object.size() != 5) faults.add(id + ": deleted and still " + object.propertyNames());
    } else {
      for (String required : rules.required)
        if (!object.has(required)) faults.add(id + ": no " + required);
    }
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = field.getKey();
      if (name.contains(":")) continue;
      String format = rules.formats.get(name);
      if (format == null) faults.add(id + ": unknown " + name);
      else check(id + " " + name, field.getValue(), format, rules.required.contains(name));
    }
  }

  private void check(String where, JsonNode value, String format, boolean mayBeEmpty) {
    if (format.startsWith("[")) {
      if (!value.isArray() || (value.isEmpty() && !mayBeEmpty)) faults.add(where + ": " + value);
      for (JsonNode one : value) check(where, one, format.substring(1, format.length() - 1), false);
      return;
    }
    boolean right =
        switch (format) {
          case "text" -> value.isString() && !value.asString().isBlank();
          case "url" -> value.isString() && URI.create(value.asString()).isAbsolute();
          case "int" -> value.isIntegralNumber();
          case "bool" -> value.isBoolean();
          case "date" ->
              value.asString().matches("\\d{4}-\\d\\d-\\d\\d")
                  && LocalDate.parse(value.asString()) != null;
          case "time" ->
              value.asString().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+0[23]:00")
                  && OffsetDateTime.parse(value.asString()) != null;
          case "any" -> true;
          default -> {
            if (value.path("type").asString("").equals(SCHEMA + format)) check(value);
            yield value.path("type").asString("").equals(SCHEMA + format) && !value.has("deleted");
          }
        };
    if (!right) faults.add(where + " is not " + format + ": " + value);
  }
}
