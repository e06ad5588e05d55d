package ee.kogukoda.municipalities;

import ee.kogukoda.web.Link;
import ee.kogukoda.web.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Extension point: what a module has to show on the front page of a municipality, such as its next
/// council sessions. Asked within the municipality's scope, for everybody who reads: public things
/// only.
public interface WhatsOn {
  /// @param detail one line that says when or in what state
  record Entry(String title, String href, String detail) {}

  /// @param order smaller stands higher; the plan's systems keep to tens
  /// @param all where the rest of them are, or null
  record Block(int order, String heading, List<Entry> entries, @Nullable Link all) {}

  /// Nothing where the municipality has none of it.
  Optional<Block> findBlock(Words words, Municipality here);
}
