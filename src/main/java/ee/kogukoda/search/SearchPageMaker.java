package ee.kogukoda.search;

import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.search.SearchPage.Line;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Makes the page of what was found.
@Component
class SearchPageMaker {
  private final Sources sources;
  private final Municipalities municipalities;

  SearchPageMaker(Sources sources, Municipalities municipalities) {
    this.sources = sources;
    this.municipalities = municipalities;
  }

  SearchPage page(Frame frame, String asked, Question question, Found found) {
    String path = frame.path();
    String kind = question.kind() == null ? "" : question.kind();
    int from = question.from();
    int next = from + found.hits().size();
    return new SearchPage(
        frame,
        asked,
        kind,
        kinds(frame, asked),
        address(path, asked, kind, 0),
        found.hits().stream().map(hit -> line(frame, question, hit)).toList(),
        total(frame, found.total()),
        found.similar(),
        question.municipality() == null ? null : address("/otsing", asked, kind, 0),
        from == 0 ? null : address(path, asked, kind, Math.max(0, from - Search.PAGE)),
        next < found.total() ? address(path, asked, kind, next) : null);
  }

  private List<Link> kinds(Frame frame, String asked) {
    var kinds = new ArrayList<Link>();
    kinds.add(new Link(frame.say("search.kind.all"), address(frame.path(), asked, "", 0)));
    for (var kind : sources.kinds())
      kinds.add(new Link(frame.say(kind.labelKey()), address(frame.path(), asked, kind.code(), 0)));
    return kinds;
  }

  private Line line(Frame frame, Question question, Found.Hit hit) {
    return new Line(
        hit.href(),
        Passage.of(hit.title(), question::isMetBy),
        frame.say(sources.getKind(hit.kind()).labelKey()),
        question.municipality() == null ? place(hit) : null,
        hit.day(),
        Passage.excerpt(hit.text(), question::isMetBy));
  }

  /// Where it belongs, unless it is the place itself.
  private @Nullable String place(Found.Hit hit) {
    UUID municipality = hit.municipality();
    if (municipality == null) return null;
    return municipalities
        .findMunicipality(new MunicipalityId(municipality))
        .map(Municipality::name)
        .filter(name -> !name.equals(hit.title()))
        .orElse(null);
  }

  private static String total(Frame frame, int total) {
    return total >= FoundStore.MOST
        ? frame.say("search.total.most", total)
        : frame.say("search.total", total);
  }

  static String address(String path, String asked, String kind, int from) {
    var address = UriComponentsBuilder.fromPath(path).queryParam("q", "{q}");
    if (!kind.isEmpty()) address.queryParam("liik", kind);
    if (from > 0) address.queryParam("alates", from);
    return address.encode().buildAndExpand(asked).toUriString();
  }
}
