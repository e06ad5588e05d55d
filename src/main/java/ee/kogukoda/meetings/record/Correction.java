package ee.kogukoda.meetings.record;

import java.util.UUID;

/// That signed minutes are being corrected.
///
/// @param version that the corrected minutes will have
record Correction(UUID id, UUID corrects, int version, String reason) {}
