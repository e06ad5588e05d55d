package ee.kogukoda.meetings.recording;

import ee.kogukoda.access.Permission;

enum RecordingPermission implements Permission {
  /// Say where the recording is and add its transcript.
  KEEP_RECORDING
}
