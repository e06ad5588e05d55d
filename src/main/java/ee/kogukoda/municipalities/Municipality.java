package ee.kogukoda.municipalities;

import ee.kogukoda.estonia.County;
import ee.kogukoda.estonia.EhakCode;
import ee.kogukoda.estonia.RegistryCode;
import ee.kogukoda.web.Link;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A municipality as it is today.
///
/// @param slug first part of its addresses: `elva`; `tartu-linn` where two share a name
/// @param name in full: "Elva vald"
/// @param genitive in full: "Elva valla"
/// @param county null only for the made-up one, as are its codes
/// @param validTo its last day, or null; known to the month where the day is not
/// @param successor the municipality that carries on when this one has ended
/// @param accent its own colour as `#rrggbb`, or null for the house's
/// @param demo whether it and everything in it is made up
public record Municipality(
    MunicipalityId id,
    String slug,
    String name,
    String genitive,
    String councilName,
    String governmentName,
    MunicipalityKind kind,
    @Nullable County county,
    @Nullable EhakCode ehak,
    @Nullable RegistryCode registryCode,
    Contact contact,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable MunicipalityId successor,
    @Nullable String accent,
    boolean demo) {
  /// Where the municipal office is found; null what is not known.
  public record Contact(
      @Nullable String website, @Nullable String email, @Nullable String address) {}

  /// Its name, leading to its first page; the first crumb of every page below.
  public Link link() {
    return new Link(name, "/" + slug);
  }

  public boolean isActiveOn(LocalDate day) {
    return (validFrom == null || !validFrom.isAfter(day))
        && (validTo == null || !validTo.isBefore(day));
  }
}
