package ee.kogukoda.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody did, before it has its place in a chain.
///
/// @param details JSON with its keys in order
record Deed(
    @Nullable UUID person,
    String personName,
    String screen,
    String action,
    String subjectType,
    String subjectId,
    String details) {

  /// Stands for the municipality in the chain of the whole country.
  static final UUID COUNTRY = new UUID(0, 0);
}
