package ee.kogukoda.municipalities.units;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A part of a municipality's administration (struktuuriüksus): a department, a school, a library.
///
/// @param parent the unit it is under, or null for one directly under the municipality
public record OrganisationalUnit(UUID id, @Nullable UUID parent, String name) {}
