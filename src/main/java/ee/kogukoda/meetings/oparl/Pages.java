package ee.kogukoda.meetings.oparl;

import ee.kogukoda.meetings.oparl.ObjectStore.Line;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Lists in pages. Links go from object to object, so that a page deep inside costs what the first
/// one does; how many there are is counted once for each revision.
@Component
class Pages {
  private static final int REMEMBERED = 2_000;

  private final ObjectStore store;
  private final Map<Filter, Counted> counts = new ConcurrentHashMap<>();

  private record Counted(long revision, long number) {}

  Pages(ObjectStore store) {
    this.store = store;
  }

  /// @param web the page for people beside the list
  String page(Asked asked, Filter filter, long revision, String web) {
    long total = count(filter, revision);
    int limit = asked.limit();
    int number = asked.page();
    UUID after = asked.after();
    if (after == null && number > 1)
      after = store.findAt(filter, (long) (number - 1) * limit - 1).orElse(null);
    boolean beyond = number > 1 && after == null;
    List<Line> found = beyond ? List.of() : store.list(filter, after, limit + 1);
    List<Line> lines = found.size() > limit ? found.subList(0, limit) : found;
    long pages = Math.max(1, (total + limit - 1) / limit);

    ObjectNode links = Fields.MAPPER.createObjectNode();
    links.put("first", asked.page(1, null));
    if (number > 1) links.put("prev", asked.page(number - 1, before(filter, lines, number, limit)));
    links.put("self", asked.self());
    if (found.size() > limit) links.put("next", asked.page(number + 1, lines.getLast().id()));
    links.put("last", asked.page((int) pages, last(filter, total, pages, limit)));
    links.put("web", web);
    ObjectNode pagination =
        Fields.MAPPER
            .createObjectNode()
            .put("totalElements", total)
            .put("elementsPerPage", limit)
            .put("currentPage", number)
            .put("totalPages", pages);
    return body(asked, filter.kind(), lines, pagination, links);
  }

  private static String body(
      Asked asked, Kind kind, List<Line> lines, ObjectNode pagination, ObjectNode links) {
    var text = new StringBuilder("{\"data\":[");
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) text.append(',');
      text.append(content(lines.get(i).content(), kind, asked.omitInternal(), asked.site()));
    }
    return text.append("],\"pagination\":")
        .append(pagination)
        .append(",\"links\":")
        .append(links)
        .append('}')
        .toString();
  }

  /// An object as it is sent from this address.
  static String content(String stored, Kind kind, boolean omitInternal, String site) {
    String content = stored;
    if (omitInternal && !kind.internal.isEmpty()) {
      ObjectNode node = (ObjectNode) Fields.MAPPER.readTree(stored);
      node.remove(kind.internal);
      content = node.toString();
    }
    return content.replace("\"" + Fields.SITE + "/", "\"" + site + "/");
  }

  private @Nullable UUID before(Filter filter, List<Line> lines, int number, int limit) {
    if (number == 2 || lines.isEmpty()) return null;
    return store.findBefore(filter, lines.getFirst().id(), limit).orElse(null);
  }

  private @Nullable UUID last(Filter filter, long total, long pages, int limit) {
    if (pages == 1) return null;
    return store.findBefore(filter, null, (int) (total - (pages - 1) * limit)).orElse(null);
  }

  private long count(Filter filter, long revision) {
    Counted known = counts.get(filter);
    if (known != null && known.revision() == revision) return known.number();
    if (counts.size() > REMEMBERED) counts.clear();
    long number = store.count(filter);
    counts.put(filter, new Counted(revision, number));
    return number;
  }
}
