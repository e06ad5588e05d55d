package ee.kogukoda.meetings.comments;

import ee.kogukoda.access.Permission;

enum CommentPermission implements Permission {
  /// Open consultations on drafts, answer comments, and hide those that may not stand.
  HOLD_CONSULTATION
}
