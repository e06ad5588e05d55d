package ee.kogukoda.search;

import ee.kogukoda.municipalities.Municipality;
import java.util.List;

/// Extension point: a source of entries. Day by day its module puts them into the [SearchIndex]
/// itself; here it offers all of them again, for an index that is built anew.
public interface Searchable {
  /// Its name in the index, for example `meetings.sessions`.
  String code();

  /// Another word each time it would offer something else of the same things: the index is then
  /// filled anew at the next start.
  String edition();

  /// What kinds of things it offers. No other source offers the same.
  List<Kind> kinds();

  /// Puts all entries of this municipality, in its scope and in one transaction.
  void offer(Municipality municipality, SearchIndex index);

  /// A kind of thing and the key of its name in the message bundles.
  record Kind(String code, String labelKey) {}
}
