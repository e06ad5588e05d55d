package ee.kogukoda.documents.signing;

/// One file inside a signed container.
public record ContainerFile(String name, String mediaType, byte[] content) {}
