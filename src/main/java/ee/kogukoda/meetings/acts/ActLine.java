package ee.kogukoda.meetings.acts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An act as a list shows it.
record ActLine(
    UUID id,
    String bodySlug,
    String bodyName,
    ActKind kind,
    int year,
    @Nullable Integer number,
    String title,
    LocalDate adoptedOn,
    @Nullable LocalDate inForceOn,
    @Nullable LocalDate repealedOn,
    @Nullable String gazetteReference,
    ActState state,
    boolean protested) {
  String slug() {
    return number == null ? id.toString() : year + "/" + Act.name(bodySlug, kind, number);
  }
}
