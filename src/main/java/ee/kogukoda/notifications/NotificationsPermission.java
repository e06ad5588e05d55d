package ee.kogukoda.notifications;

import ee.kogukoda.access.Permission;

/// What not everybody may do with a municipality's letters.
enum NotificationsPermission implements Permission {
  /// Read the outbox and send a letter again.
  READ_OUTBOX
}
