package ee.kogukoda.meetings.papers;

import ee.kogukoda.refusal.Refusal;

enum PapersRefusal implements Refusal {
  /// Others are being put together, one after the other.
  PAPERS_BUSY;

  @Override
  public Kind kind() {
    return Kind.TOO_MANY;
  }
}
