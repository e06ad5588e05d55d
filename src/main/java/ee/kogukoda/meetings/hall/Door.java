package ee.kogukoda.meetings.hall;

/// The three ways into the hall, each with a page of its own.
public enum Door {
  /// The chair's console.
  CONSOLE("juhataja", HallPermission.PRESIDE),
  /// A member's phone.
  PHONE("liige", HallPermission.ATTEND),
  /// The secretary's desk.
  DESK("sekretar", HallPermission.RECORD_SESSION);

  private final String address;
  private final HallPermission permission;

  Door(String address, HallPermission permission) {
    this.address = address;
    this.permission = permission;
  }

  /// The last part of the page's address, and the name of its stream's audience.
  public String address() {
    return address;
  }

  HallPermission permission() {
    return permission;
  }
}
