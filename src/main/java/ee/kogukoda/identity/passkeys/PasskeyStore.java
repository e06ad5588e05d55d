package ee.kogukoda.identity.passkeys;

import ee.kogukoda.identity.PersonId;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/// All SQL of passkeys. The key of a user, as authenticators keep it, is the person's id in bytes.
@Repository
class PasskeyStore implements UserCredentialRepository {
  private final JdbcClient jdbc;

  PasskeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static Bytes key(PersonId person) {
    UUID id = person.value();
    return new Bytes(
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
  }

  static PersonId person(Bytes key) {
    ByteBuffer bytes = ByteBuffer.wrap(key.getBytes());
    return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
  }

  @Override
  public void save(CredentialRecord passkey) {
    jdbc.sql(
            """
            insert into identity.passkey
              (credential_id, person_id, public_key, signature_count, user_verified,
               backup_eligible, backed_up, transports, attestation, client_data, label, created_at,
               last_used_at)
            values
              (:id, :person, :publicKey, :count, :verified, :eligible, :backedUp, :transports,
               :attestation, :clientData, :label, :created, :used)
            on conflict (credential_id) do update
              set signature_count = excluded.signature_count,
                  user_verified = excluded.user_verified,
                  backed_up = excluded.backed_up,
                  last_used_at = excluded.last_used_at
              where passkey.person_id = excluded.person_id
            """)
        .param("id", passkey.getCredentialId().getBytes())
        .param("person", person(passkey.getUserEntityUserId()).value())
        .param("publicKey", passkey.getPublicKey().getBytes())
        .param("count", passkey.getSignatureCount())
        .param("verified", passkey.isUvInitialized())
        .param("eligible", passkey.isBackupEligible())
        .param("backedUp", passkey.isBackupState())
        .param("transports", transports(passkey))
        .param("attestation", bytes(passkey.getAttestationObject()))
        .param("clientData", bytes(passkey.getAttestationClientDataJSON()))
        .param("label", passkey.getLabel())
        .param("created", passkey.getCreated().atOffset(ZoneOffset.UTC))
        .param("used", passkey.getLastUsed().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes id) {
    return jdbc.sql(SELECT + " where credential_id = :id")
        .param("id", id.getBytes())
        .query(PasskeyStore::passkey)
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes user) {
    return jdbc.sql(SELECT + " where person_id = :person order by created_at, credential_id")
        .param("person", person(user).value())
        .query(PasskeyStore::passkey)
        .list();
  }

  @Override
  public void delete(Bytes id) {
    jdbc.sql("delete from identity.passkey where credential_id = :id")
        .param("id", id.getBytes())
        .update();
  }

  boolean delete(PersonId owner, Bytes id) {
    return jdbc.sql(
                """
                delete from identity.passkey where credential_id = :id and person_id = :owner
                """)
            .param("id", id.getBytes())
            .param("owner", owner.value())
            .update()
        > 0;
  }

  private static final String SELECT =
      """
      select credential_id, person_id, public_key, signature_count, user_verified,
             backup_eligible, backed_up, transports, attestation, client_data, label, created_at,
             last_used_at
        from identity.passkey
      """;

  private static CredentialRecord passkey(ResultSet row, int n) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.getBytes("credential_id")))
        .userEntityUserId(key(new PersonId(row.getObject("person_id", UUID.class))))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signature_count"))
        .uvInitialized(row.getBoolean("user_verified"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backed_up"))
        .transports(transports(row.getString("transports")))
        .attestationObject(bytes(row.getBytes("attestation")))
        .attestationClientDataJSON(bytes(row.getBytes("client_data")))
        .label(row.getString("label"))
        .created(instant(row, "created_at"))
        .lastUsed(instant(row, "last_used_at"))
        .build();
  }

  private static String transports(CredentialRecord passkey) {
    return passkey.getTransports().stream()
        .map(AuthenticatorTransport::getValue)
        .collect(Collectors.joining(" "));
  }

  private static Set<AuthenticatorTransport> transports(String text) {
    return Arrays.stream(text.split(" "))
        .filter(name -> !name.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toSet());
  }

  private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
    return bytes == null ? null : bytes.getBytes();
  }

  private static @Nullable Bytes bytes(byte @Nullable [] bytes) {
    return bytes == null ? null : new Bytes(bytes);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
