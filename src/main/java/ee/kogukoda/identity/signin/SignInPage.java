package ee.kogukoda.identity.signin;

import ee.kogukoda.identity.DemoPersona;
import ee.kogukoda.web.Frame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The door.
///
/// @param tara address of the state's authentication service's button, or null
/// @param problem why the last attempt did not succeed, or null
/// @param groups the personas of the demonstration; empty without one
public record SignInPage(
    Frame frame, @Nullable String tara, @Nullable String problem, List<Group> groups) {

  /// Personas under one heading.
  public record Group(String title, List<DemoPersona> personas) {}

  static List<Group> grouped(List<DemoPersona> personas) {
    var groups = new LinkedHashMap<String, List<DemoPersona>>();
    for (DemoPersona persona : personas)
      groups.computeIfAbsent(persona.group(), title -> new ArrayList<>()).add(persona);
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }
}
