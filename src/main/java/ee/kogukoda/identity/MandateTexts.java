package ee.kogukoda.identity;

import ee.kogukoda.access.Role;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Roles and where they are held, in words.
@Component
public class MandateTexts {
  private final Municipalities municipalities;
  private final ObjectProvider<BodyNames> bodyNames;

  MandateTexts(Municipalities municipalities, ObjectProvider<BodyNames> bodyNames) {
    this.municipalities = municipalities;
    this.bodyNames = bodyNames;
  }

  /// For example "esimees".
  public static String role(Role role, Words words) {
    return words.say("identity.role." + role.name().toLowerCase(Locale.ROOT));
  }

  /// Role, place and days: "esimees, Näidisvalla volikogu, alates 30.10.2025".
  public String line(Mandate mandate, Words words) {
    Formats formats = Formats.in(words.language());
    String what = role(mandate.role(), words) + ", " + place(mandate, words);
    String from = formats.date(mandate.from());
    return mandate.to() == null
        ? words.say("identity.mandate.since", what, from)
        : words.say("identity.mandate.between", what, from, formats.date(mandate.to()));
  }

  /// The body, the municipality or the whole country.
  public String place(Mandate mandate, Words words) {
    MunicipalityId municipality = mandate.municipality();
    if (municipality == null) return words.say("identity.mandate.country");
    UUID body = mandate.body();
    String name = body == null ? null : bodies(municipality).get(body);
    return name != null
        ? name
        : municipalities.findMunicipality(municipality).map(Municipality::name).orElse("");
  }

  /// Every body of the municipality by the key that mandates name it with.
  public Map<UUID, String> bodies(MunicipalityId municipality) {
    BodyNames names = bodyNames.getIfAvailable();
    return names == null ? Map.of() : names.bodies(municipality);
  }
}
