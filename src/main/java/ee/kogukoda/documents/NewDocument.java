package ee.kogukoda.documents;

import java.util.UUID;

/// A document about to be stored in the municipality in scope.
///
/// @param module the module it belongs to, which has a [DocumentOwner]
/// @param ownerId what it belongs to there
/// @param name the file's name with its extension, as the person gave it
public record NewDocument(String module, UUID ownerId, String name) {}
