package ee.kogukoda.web;

import java.util.List;

/// Extension point: what a module wants found by search engines. Addresses are paths.
public interface SitemapSource {
  /// Public pages, at most a few thousand.
  default List<String> addresses() {
    return List.of();
  }

  /// Sitemaps that the module serves itself, for what is too many to be listed here.
  default List<String> sitemaps() {
    return List.of();
  }
}
