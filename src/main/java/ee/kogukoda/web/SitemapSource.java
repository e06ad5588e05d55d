package ee.kogukoda.web;

import java.util.List;

/// Extension point: the public pages that a module wants found, for the sitemap that search engines
/// read. Addresses are paths, at most a few thousand.
public interface SitemapSource {
  List<String> addresses();
}
