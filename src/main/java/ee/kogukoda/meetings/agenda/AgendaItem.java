package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A matter on the agenda.
///
/// @param number its place in the agenda, from 1
/// @param act what is adopted; null where there is nothing to adopt
/// @param minutes how long it is estimated to take; null where nobody has said
/// @param restrictedGround the paragraph that closes draft and materials; null for public ones
public record AgendaItem(
    UUID id,
    int number,
    String title,
    @Nullable String presenter,
    @Nullable String coPresenter,
    @Nullable ActKind act,
    MajorityRule majority,
    @Nullable String draftText,
    @Nullable String restrictedGround,
    @Nullable Integer minutes,
    List<Material> materials) {
  public AgendaItem {
    materials = List.copyOf(materials);
  }

  public boolean isRestricted() {
    return restrictedGround != null;
  }

  AgendaItem asPublic() {
    if (!isRestricted()) return this;
    return new AgendaItem(
        id,
        number,
        title,
        presenter,
        coPresenter,
        act,
        majority,
        null,
        restrictedGround,
        minutes,
        List.of());
  }
}
