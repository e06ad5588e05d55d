package ee.kogukoda.meetings.recording;

import ee.kogukoda.refusal.Refusal;

/// Every way in which a recording says no.
enum RecordingRefusal implements Refusal {
  NO_SUCH_RECORDING(Kind.MISSING),
  RECORDING_BEFORE_SESSION(Kind.CONFLICT),
  RECORDING_ADDRESS_WRONG(Kind.INVALID),
  RECORDING_TIME_WRONG(Kind.INVALID),
  RECORDING_TWICE(Kind.CONFLICT),
  TRANSCRIPT_MISSING(Kind.INVALID),
  /// {0}: in megabytes.
  TRANSCRIPT_TOO_LARGE(Kind.INVALID),
  TRANSCRIPT_NOT_TEXT(Kind.INVALID),
  TRANSCRIPT_EMPTY(Kind.INVALID),
  TRANSCRIPT_NOT_WEBVTT(Kind.INVALID),
  /// {0}: the number of the line; here and below.
  TRANSCRIPT_TIMING_WRONG(Kind.INVALID),
  TRANSCRIPT_ENDS_BEFORE_START(Kind.INVALID),
  TRANSCRIPT_OUT_OF_ORDER(Kind.INVALID),
  TRANSCRIPT_CUE_EMPTY(Kind.INVALID);

  private final Kind kind;

  RecordingRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
