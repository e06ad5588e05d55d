package ee.kogukoda.documents;

import java.util.UUID;

/// Names one stored document.
public record DocumentId(UUID value) {}
