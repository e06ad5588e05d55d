package ee.kogukoda.meetings.drafts;

import ee.kogukoda.access.Permission;

enum DraftPermission implements Permission {
  /// Write drafts, publish, submit and withdraw them, and read those not yet published.
  WRITE_DRAFT,
  /// Say whether a draft is lawful.
  CHECK_LEGALITY,
  /// Send drafts by a key, and read those that came so.
  IMPORT_DRAFT
}
