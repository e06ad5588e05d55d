package ee.kogukoda.access;

import ee.kogukoda.refusal.Refused;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The one question of authorisation: may this visitor do that, here?
@Component
public class Access {
  private final PermissionTable table = PermissionTable.read();

  /// @param municipality where; null asks for the whole country
  /// @param body in which body; null where the permission does not concern one
  public boolean may(Permission permission, @Nullable UUID municipality, @Nullable UUID body) {
    Set<Role> roles = table.rolesFor(permission.code());
    return Visitor.current().grants().stream()
        .anyMatch(grant -> roles.contains(grant.role()) && grant.covers(municipality, body));
  }

  public boolean may(Permission permission, @Nullable UUID municipality) {
    return may(permission, municipality, null);
  }

  /// Whether there is a body of this municipality in which the visitor may do that, or the
  /// municipality itself: for ways that lead to where it is asked exactly.
  public boolean maySomewhereIn(UUID municipality, Permission permission) {
    Set<Role> roles = table.rolesFor(permission.code());
    return Visitor.current().grants().stream()
        .anyMatch(grant -> roles.contains(grant.role()) && grant.isIn(municipality));
  }

  /// Passes, or refuses: with a hint to sign in where nobody has, otherwise with the roles that
  /// may.
  public void require(Permission permission, @Nullable UUID municipality, @Nullable UUID body) {
    if (may(permission, municipality, body)) return;
    if (!Visitor.current().isMachine()) requireSignedIn();
    throw new Refused(AccessRefusal.NOT_PERMITTED, Visitor.current().name());
  }

  public void require(Permission permission, @Nullable UUID municipality) {
    require(permission, municipality, null);
  }

  /// The person who has signed in; refuses where nobody has.
  public UUID requireSignedIn() {
    UUID person = Visitor.current().person();
    if (person == null) throw new Refused(AccessRefusal.SIGN_IN_FIRST);
    return person;
  }

  /// Codes of all that a role lets somebody do, for a query that asks the same of many rows.
  public Set<String> permissionsOf(Role role) {
    return table.permissionsOf(role);
  }
}
