package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.access.Permission;

enum ConcurrencePermission implements Permission {
  /// Ask others whether they concur with a draft, note what they answered, close the round.
  RUN_CONCURRENCE,
  /// Answer for a body.
  ANSWER_CONCURRENCE
}
