package ee.kogukoda.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/// Lists of addresses in the form of sitemaps.org, absolute as the request was.
public final class Sitemap {
  /// How many addresses one list may have, by sitemaps.org.
  public static final int MOST = 50_000;

  private Sitemap() {}

  /// @param path from the root, encoded
  /// @param changed the day of its last change; null where it changes all the time
  public record Entry(String path, @Nullable LocalDate changed) {}

  /// A list of pages.
  public static String ofPages(List<Entry> pages) {
    return list("urlset", "url", pages);
  }

  /// A list of lists.
  static String ofLists(List<String> paths) {
    return list("sitemapindex", "sitemap", paths.stream().map(Sitemap::current).toList());
  }

  static Entry current(String path) {
    return new Entry(path, null);
  }

  private static String list(String root, String element, List<Entry> entries) {
    var xml =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <%s xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """
                .formatted(root));
    String here = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    for (Entry entry : entries) {
      String address = HtmlUtils.htmlEscape(here + entry.path(), "UTF-8");
      xml.append("<").append(element).append("><loc>").append(address).append("</loc>");
      if (entry.changed() != null)
        xml.append("<lastmod>").append(entry.changed()).append("</lastmod>");
      xml.append("</").append(element).append(">\n");
    }
    return xml.append("</").append(root).append(">\n").toString();
  }
}
