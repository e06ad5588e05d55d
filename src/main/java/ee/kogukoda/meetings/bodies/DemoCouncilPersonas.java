package ee.kogukoda.meetings.bodies;

import ee.kogukoda.access.Role;
import ee.kogukoda.identity.DemoPersona;
import ee.kogukoda.identity.DemoPersonas;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The council's people on the page of personas: those with an office first, then the members.
@Component
@Order(10)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoCouncilPersonas implements DemoPersonas {
  private final DemoPeople made;

  DemoCouncilPersonas(DemoPeople made) {
    this.made = made;
  }

  @Override
  public List<DemoPersona> personas(Words words) {
    List<DemoPerson> everybody = made.list();
    var personas = new ArrayList<DemoPersona>();
    for (DemoPerson person : everybody)
      for (Role office : person.offices())
        personas.add(persona(key(office), person, roleName(office, words), words));
    for (DemoPerson person : everybody)
      if (person.offices().isEmpty())
        personas.add(persona(key(person), person, memberName(person, words), words));
    return personas;
  }

  private static DemoPersona persona(String key, DemoPerson person, String role, Words words) {
    return new DemoPersona(
        key, new PersonId(person.id()), person.name(), words.say("meetings.council.title"), role);
  }

  private static String memberName(DemoPerson person, Words words) {
    String member = words.say("meetings.role.member");
    return person.faction() == null ? member : member + ", " + person.faction();
  }

  private static String roleName(Role role, Words words) {
    return words.say("meetings.role." + role.name().toLowerCase(Locale.ROOT));
  }

  private static String key(Role role) {
    return switch (role) {
      case CHAIR -> "esimees";
      case DEPUTY_CHAIR -> "aseesimees";
      case MINUTE_TAKER -> "protokollija";
      case MUNICIPAL_SECRETARY -> "vallasekretar";
      case MAYOR -> "vallavanem";
      default -> throw new IllegalStateException("no office: " + role);
    };
  }

  private static String key(DemoPerson person) {
    return DemoPerson.plain(person.name()).replace(' ', '-');
  }
}
