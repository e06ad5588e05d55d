package ee.kogukoda.meetings.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import ee.kogukoda.meetings.drafts.DraftKind;
import ee.kogukoda.web.Formats;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft as machines read it.
///
/// @param externalId only for the system that sent it
/// @param number year and number, as in its address
/// @param version the number of its versions; the text is the last one's
/// @param act address of the act it became, with its number once it has one
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftJson(
    UUID id,
    @Nullable String externalId,
    String number,
    DraftKind kind,
    String title,
    String initiator,
    @Nullable String lead,
    String state,
    int version,
    String sha256,
    @Nullable OffsetDateTime published,
    OffsetDateTime changed,
    String web,
    @Nullable String act,
    @Nullable Integer actNumber,
    String text,
    @Nullable String memorandum) {

  /// @param own whether the asker is the system that sends drafts here
  static DraftJson of(DraftRow row, boolean own, String site, String municipality) {
    Instant published = row.publishedAt();
    UUID act = row.act();
    return new DraftJson(
        row.id(),
        own ? row.externalId() : null,
        row.slug(),
        row.kind(),
        row.title(),
        row.initiator(),
        row.lead(),
        row.state(),
        row.version(),
        row.sha256(),
        published == null ? null : moment(published),
        moment(row.changedAt()),
        site + "/" + municipality + "/eelnoud/" + row.slug(),
        act == null ? null : site + "/api/v1/" + municipality + "/acts/" + act,
        row.actNumber(),
        row.text(),
        row.memorandum());
  }

  private static OffsetDateTime moment(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).atZone(Formats.TALLINN).toOffsetDateTime();
  }
}
