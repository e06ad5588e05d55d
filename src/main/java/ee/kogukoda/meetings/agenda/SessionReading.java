package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.Notice;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/// Folds the rows session × item × material, in order, into one session.
class SessionReading implements ResultSetExtractor<Optional<PlannedSession>> {
  @Override
  public Optional<PlannedSession> extractData(ResultSet row) throws SQLException {
    if (!row.next()) return Optional.empty();
    PlannedSession session = session(row);
    var items = new ArrayList<AgendaItem>();
    UUID itemId = uuid(row, "item_id");
    while (itemId != null) {
      AgendaItem item = item(row, itemId);
      var materials = new ArrayList<Material>();
      UUID next;
      do {
        UUID material = uuid(row, "material_id");
        if (material != null) materials.add(material(row, material));
        next = row.next() ? uuid(row, "item_id") : null;
      } while (itemId.equals(next));
      items.add(with(item, materials));
      itemId = next;
    }
    return Optional.of(with(session, items));
  }

  private static PlannedSession session(ResultSet row) throws SQLException {
    var details =
        new SessionDetails(
            Notice.Kind.valueOf(row.getString("kind")),
            Notice.Form.valueOf(row.getString("form")),
            row.getString("title"),
            row.getObject("starts_at", OffsetDateTime.class).toInstant(),
            row.getString("place"),
            row.getString("stream_address"),
            instant(row, "ends_at"));
    return new PlannedSession(
        row.getObject("id", UUID.class),
        row.getObject("body_id", UUID.class),
        row.getString("slug"),
        row.getInt("number"),
        details,
        SessionState.valueOf(row.getString("state")),
        row.getString("cancel_reason"),
        instant(row, "notice_sent_at"),
        row.getString("late_reason"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("closed"),
        List.of());
  }

  private static AgendaItem item(ResultSet row, UUID id) throws SQLException {
    String act = row.getString("act_kind");
    return new AgendaItem(
        id,
        row.getInt("position"),
        row.getString("item_title"),
        row.getString("presenter"),
        row.getString("co_presenter"),
        act == null ? null : ActKind.valueOf(act),
        MajorityRule.valueOf(row.getString("majority")),
        row.getString("draft_text"),
        row.getString("restricted_ground"),
        row.getObject("minutes", Integer.class),
        List.of());
  }

  private static Material material(ResultSet row, UUID id) throws SQLException {
    return new Material(
        id,
        row.getObject("document_id", UUID.class),
        row.getString("address"),
        row.getString("material_title"),
        row.getLong("size"),
        row.getObject("added_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("after_notice"));
  }

  private static AgendaItem with(AgendaItem item, List<Material> materials) {
    return new AgendaItem(
        item.id(),
        item.number(),
        item.title(),
        item.presenter(),
        item.coPresenter(),
        item.act(),
        item.majority(),
        item.draftText(),
        item.restrictedGround(),
        item.minutes(),
        materials);
  }

  private static PlannedSession with(PlannedSession session, List<AgendaItem> items) {
    return new PlannedSession(
        session.id(),
        session.body(),
        session.slug(),
        session.number(),
        session.details(),
        session.state(),
        session.cancelReason(),
        session.noticeSentAt(),
        session.lateReason(),
        session.changedAt(),
        session.closed(),
        items);
  }

  private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
