package ee.kogukoda.meetings.oparl;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Which objects of a list are asked for. Those that are no more are among them only where somebody
/// asks what has changed since a moment.
///
/// @param municipality null for those of all
/// @param organization null for those of the whole municipality
record Filter(
    @Nullable UUID municipality,
    Kind kind,
    @Nullable UUID organization,
    @Nullable Instant createdSince,
    @Nullable Instant createdUntil,
    @Nullable Instant modifiedSince,
    @Nullable Instant modifiedUntil) {

  String where() {
    return "from meetings.oparl_object where kind = '"
        + kind.name()
        + "'"
        + (municipality == null ? "" : " and municipality_id = :municipality")
        + (organization == null ? "" : " and organization_id = :organization")
        + (createdSince == null ? "" : " and created >= :createdSince")
        + (createdUntil == null ? "" : " and created <= :createdUntil")
        + (modifiedSince == null ? " and not deleted" : " and modified >= :modifiedSince")
        + (modifiedUntil == null ? "" : " and modified <= :modifiedUntil");
  }

  StatementSpec bind(StatementSpec statement) {
    return statement
        .param("municipality", municipality)
        .param("organization", organization)
        .param("createdSince", utc(createdSince))
        .param("createdUntil", utc(createdUntil))
        .param("modifiedSince", utc(modifiedSince))
        .param("modifiedUntil", utc(modifiedUntil));
  }

  private static @Nullable Object utc(@Nullable Instant at) {
    return at == null ? null : ObjectStore.utc(at);
  }
}
