package ee.kogukoda.meetings.oparl;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A unit while it is made anew: what is put is compared with what stood there. Inner objects are
/// put before those that hold them, so that a change of one is a change of its holder.
final class Unit {
  private final String municipality;
  private final Instant now;
  private final Map<Key, Stored> before = new HashMap<>();
  private final Set<Key> seen = new HashSet<>();
  private final List<Stored> changes = new ArrayList<>();

  private record Key(Kind kind, UUID id) {}

  /// @param municipality the first part of its addresses
  Unit(String municipality, Instant now, List<Stored> before) {
    this.municipality = municipality;
    this.now = now.truncatedTo(ChronoUnit.SECONDS);
    before.forEach(row -> this.before.put(new Key(row.kind(), row.id()), row));
  }

  /// The object's own address.
  String url(Kind kind, UUID id) {
    return Fields.SITE + kind.path(municipality, kind.one) + "/" + id;
  }

  /// The address of a list.
  String list(Kind kind) {
    return Fields.SITE + kind.path(municipality, kind.many);
  }

  /// A page that people read.
  String page(String below) {
    return Fields.SITE + "/" + municipality + below;
  }

  ObjectNode put(Kind kind, UUID id, Fields fields) {
    return put(kind, id, null, fields);
  }

  /// @return the object in full, to be held by others
  ObjectNode put(Kind kind, UUID id, @Nullable UUID organization, Fields fields) {
    ObjectNode node = head(kind, id).setAll(fields.node());
    String hash = hash(node, organization);
    var key = new Key(kind, id);
    if (!seen.add(key)) throw new IllegalStateException("twice in one unit: " + key);
    Stored old = before.get(key);
    boolean same = old != null && !old.deleted() && old.hash().equals(hash);
    Instant created = old == null ? now : old.created();
    Instant modified = old != null && same ? old.modified() : now;
    moments(kind, node, created, modified);
    if (!same)
      changes.add(
          new Stored(kind, id, organization, node.toString(), hash, created, modified, false));
    return node;
  }

  /// What has to be written; what stood there and was not put has ceased to be public.
  List<Stored> changes() {
    before.forEach((key, old) -> {
      if (seen.contains(key) || old.deleted()) return;
      ObjectNode node = head(key.kind(), key.id());
      moments(key.kind(), node, old.created(), now);
      node.put(key.kind().isPopolo() ? "kogukoda:deleted" : "deleted", true);
      changes.add(
          new Stored(
              key.kind(),
              key.id(),
              old.organization(),
              node.toString(),
              "",
              old.created(),
              now,
              true));
    });
    return changes;
  }

  private ObjectNode head(Kind kind, UUID id) {
    ObjectNode node = Fields.MAPPER.createObjectNode();
    if (kind.isPopolo()) return node.put("id", id.toString());
    return node.put("id", url(kind, id)).put("type", kind.type);
  }

  private static void moments(Kind kind, ObjectNode node, Instant created, Instant modified) {
    node.put(kind.isPopolo() ? "created_at" : "created", Fields.time(created));
    node.put(kind.isPopolo() ? "updated_at" : "modified", Fields.time(modified));
  }

  private static String hash(ObjectNode node, @Nullable UUID organization) {
    try {
      byte[] all = (organization + node.toString()).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
