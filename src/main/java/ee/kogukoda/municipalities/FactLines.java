package ee.kogukoda.municipalities;

import ee.kogukoda.municipalities.MunicipalityFrontPage.Fact;
import ee.kogukoda.web.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes out what is known about a municipality, in the reader's language.
final class FactLines {
  private final Frame frame;
  private final List<Fact> lines = new ArrayList<>();

  FactLines(Frame frame) {
    this.frame = frame;
  }

  List<Fact> of(Municipality here, Map<Figure.Code, Figure> figures) {
    add("council", here.councilName(), "", null);
    add("government", here.governmentName(), "", null);
    addContact(here.contact());
    var county = here.county();
    if (county != null) add("county", county.officialName(), "", null);
    for (var code : Figure.Code.values()) {
      var figure = figures.get(code);
      if (figure != null) addFigure(figure);
    }
    var ehak = here.ehak();
    if (ehak != null) add("ehak", ehak.digits(), "", null);
    var registryCode = here.registryCode();
    if (registryCode != null) add("registry_code", registryCode.digits(), "", null);
    return List.copyOf(lines);
  }

  private void addContact(Municipality.Contact contact) {
    var address = contact.address();
    if (address != null) add("address", address, "", null);
    var email = contact.email();
    if (email != null) add("email", email, "", "mailto:" + email);
    var website = contact.website();
    if (website != null) add("website", website, "", "https://" + website);
  }

  private void addFigure(Figure figure) {
    var label = "figure." + figure.code().name().toLowerCase(Locale.ROOT);
    var value =
        figure.code() == Figure.Code.AREA_KM2
            ? figure.value().toPlainString().replace('.', ',') + "\u00a0km²"
            : frame.formats().number(figure.value().longValueExact());
    add(label, value, frame.say("municipalities.fact.as_of", asOf(figure.asOf())), null);
  }

  private String asOf(String time) {
    return time.length() == 10 ? frame.formats().date(LocalDate.parse(time)) : time;
  }

  private void add(String key, String value, String note, @Nullable String href) {
    lines.add(new Fact(frame.say("municipalities.fact." + key), value, note, href));
  }
}
