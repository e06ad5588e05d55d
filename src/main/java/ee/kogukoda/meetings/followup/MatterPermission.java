package ee.kogukoda.meetings.followup;

import ee.kogukoda.access.Permission;

enum MatterPermission implements Permission {
  /// Register promises, initiatives and motions of no confidence, and what becomes of them.
  KEEP_MATTERS,
  /// Ask an official for an answer.
  FILE_INTERPELLATION,
  /// Answer whatever was asked of anybody, and give the government's view.
  ANSWER_MATTERS
}
