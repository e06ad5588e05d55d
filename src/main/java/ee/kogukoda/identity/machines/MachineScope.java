package ee.kogukoda.identity.machines;

import ee.kogukoda.access.Role;

/// What a key is for; each is one role, so that the table of permissions says the rest.
enum MachineScope {
  DRAFTS_WRITE("drafts.write", Role.DOCUMENT_SYSTEM);

  private final String code;
  private final Role role;

  MachineScope(String code, Role role) {
    this.code = code;
    this.role = role;
  }

  String code() {
    return code;
  }

  Role role() {
    return role;
  }
}
