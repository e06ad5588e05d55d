package ee.kogukoda.meetings.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.Material;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionDetails;
import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.Notice;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import ee.kogukoda.web.Formats;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session as machines read it. Times carry the offset of Tallinn; what is empty is left out.
///
/// @param date its address, with `-2` where the day has a second session
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SessionJson(
    UUID id,
    String date,
    int number,
    String title,
    Notice.Kind kind,
    Notice.Form form,
    SessionState state,
    OffsetDateTime startsAt,
    String place,
    @Nullable String streamAddress,
    @Nullable String cancelReason,
    @Nullable OffsetDateTime noticeSentAt,
    @Nullable String noticeLateReason,
    OffsetDateTime modified,
    String web,
    List<ItemJson> agenda) {

  /// A session in the list. Of a closed one there is nothing more.
  record LineJson(
      UUID id,
      String date,
      String body,
      boolean closed,
      String title,
      SessionState state,
      OffsetDateTime startsAt,
      String place,
      int items,
      OffsetDateTime modified,
      String self,
      String web) {
    static LineJson of(SessionLine line, String self, String web) {
      return new LineJson(
          line.id(),
          line.slug(),
          line.bodyName(),
          line.closed(),
          line.title(),
          line.state(),
          tallinn(line.startsAt()),
          line.place(),
          line.items(),
          tallinn(line.changedAt()),
          self + "/" + line.slug(),
          web + "/" + line.slug());
    }
  }

  /// A part of the list.
  ///
  /// @param next address of the next part; absent on the last
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ListJson(List<LineJson> data, @Nullable String next) {}

  /// An item of the agenda.
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record ItemJson(
      UUID id,
      int number,
      String title,
      @Nullable String presenter,
      @Nullable String coPresenter,
      @Nullable ActKind act,
      MajorityRule majority,
      @Nullable String draft,
      boolean restricted,
      @Nullable String restrictedGround,
      List<MaterialJson> materials) {}

  /// A public document of an item.
  record MaterialJson(
      String title, String accessUrl, long size, boolean afterNotice, OffsetDateTime added) {}

  /// @param withheld whether the video must not be shown now
  static SessionJson of(PlannedSession session, boolean withheld, String site, String list) {
    SessionDetails details = session.details();
    Instant sent = session.noticeSentAt();
    return new SessionJson(
        session.id(),
        session.slug(),
        session.number(),
        details.title(),
        details.kind(),
        details.form(),
        session.state(),
        tallinn(details.startsAt()),
        details.place(),
        withheld ? null : details.streamAddress(),
        session.cancelReason(),
        sent == null ? null : tallinn(sent),
        session.lateReason(),
        tallinn(session.changedAt()),
        site + list + "/" + session.slug(),
        session.items().stream().map(item -> of(item, site)).toList());
  }

  static ItemJson of(AgendaItem item, String site) {
    return new ItemJson(
        item.id(),
        item.number(),
        item.title(),
        item.presenter(),
        item.coPresenter(),
        item.act(),
        item.majority(),
        item.draftText(),
        item.isRestricted(),
        item.restrictedGround(),
        item.materials().stream().map(material -> of(material, site)).toList());
  }

  private static MaterialJson of(Material material, String site) {
    return new MaterialJson(
        material.title(),
        site + material.address(),
        material.size(),
        material.afterNotice(),
        tallinn(material.addedAt()));
  }

  private static OffsetDateTime tallinn(Instant instant) {
    return instant.atZone(Formats.TALLINN).toOffsetDateTime().withNano(0);
  }
}
