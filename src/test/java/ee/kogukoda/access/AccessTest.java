package ee.kogukoda.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Every role against every permission of `permissions.csv`.
class AccessTest {
  private static final UUID HERE = new UUID(1, 1);
  private static final UUID ELSEWHERE = new UUID(1, 2);
  private static final UUID BODY = new UUID(2, 1);
  private static final UUID OTHER_BODY = new UUID(2, 2);

  private final Access access = new Access();
  private final PermissionTable table = PermissionTable.read();

  @Test
  void aRoleHeldHereMayHereWhatTheTableSays() {
    forEach((permission, role) -> {
      boolean listed = table.rolesFor(permission.code()).contains(role);
      assertThat(may(new Grant(role, HERE, null), permission, HERE, null)).isEqualTo(listed);
      assertThat(may(new Grant(role, HERE, null), permission, HERE, BODY)).isEqualTo(listed);
    });
  }

  @Test
  void aRoleHeldHereMayNothingElsewhereNorInTheWholeCountry() {
    forEach((permission, role) -> {
      assertThat(may(new Grant(role, HERE, null), permission, ELSEWHERE, null)).isFalse();
      assertThat(may(new Grant(role, HERE, null), permission, null, null)).isFalse();
    });
  }

  @Test
  void aRoleHeldInABodyMayNothingInAnotherNorInTheMunicipality() {
    forEach((permission, role) -> {
      var grant = new Grant(role, HERE, BODY);
      boolean listed = table.rolesFor(permission.code()).contains(role);
      assertThat(may(grant, permission, HERE, BODY)).isEqualTo(listed);
      assertThat(may(grant, permission, HERE, OTHER_BODY)).isFalse();
      assertThat(may(grant, permission, HERE, null)).isFalse();
    });
  }

  @Test
  void aNationalRoleMayEverywhereWhatTheTableSays() {
    forEach((permission, role) -> {
      boolean listed = table.rolesFor(permission.code()).contains(role);
      assertThat(may(new Grant(role, null, null), permission, ELSEWHERE, BODY)).isEqualTo(listed);
    });
  }

  @Test
  void whoHasNotSignedInIsAskedToAndOthersAreRefused() {
    var permission = permissions().getFirst();

    assertThatThrownBy(() -> access.require(permission, HERE))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.refusal()).isEqualTo(AccessRefusal.SIGN_IN_FIRST));
    new Visitor(new UUID(3, 3), "Mari Mets", "", List.of())
        .run(() ->
            assertThatThrownBy(() -> access.require(permission, HERE))
                .isInstanceOfSatisfying(
                    Refused.class,
                    no -> assertThat(no.refusal()).isEqualTo(AccessRefusal.NOT_PERMITTED)));
  }

  private boolean may(Grant grant, Permission permission, UUID municipality, UUID body) {
    var answers = new ArrayList<Boolean>();
    new Visitor(new UUID(3, 3), "Mari Mets", "", List.of(grant))
        .run(() -> answers.add(access.may(permission, municipality, body)));
    return answers.getFirst();
  }

  private interface Check {
    void of(Permission permission, Role role);
  }

  private void forEach(Check check) {
    for (Permission permission : permissions())
      for (Role role : Role.values()) check.of(permission, role);
  }

  private List<Permission> permissions() {
    return table.roles().keySet().stream().sorted().map(AccessTest::coded).toList();
  }

  /// A permission known by its code alone.
  private static Permission coded(String code) {
    return new Permission() {
      @Override
      public String name() {
        return code;
      }

      @Override
      public String code() {
        return code;
      }
    };
  }
}
