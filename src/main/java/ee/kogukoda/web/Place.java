package ee.kogukoda.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The municipality in whose pages we are, as the shell shows it. The municipalities module binds
/// it to each request whose address begins with a municipality's name.
///
/// @param slug first part of the address, for example `elva`
/// @param genitive as in "Elva valla", for sentences
/// @param accent the municipality's own accent colour as `#rrggbb`, or null
/// @param coatOfArms address of the picture, or null
/// @param demo whether everything here is made up
public record Place(
    UUID id,
    String slug,
    String name,
    String genitive,
    @Nullable String accent,
    @Nullable String coatOfArms,
    boolean demo) {
  private static final ScopedValue<Place> CURRENT = ScopedValue.newInstance();

  public static Optional<Place> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /// The carrier with which a filter binds this place to a request.
  public ScopedValue.Carrier bind() {
    return ScopedValue.where(CURRENT, this);
  }
}
