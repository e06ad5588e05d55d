package ee.kogukoda.municipalities;

import java.util.UUID;

/// Which municipality, for good: it outlives names, codes and boundaries.
public record MunicipalityId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
