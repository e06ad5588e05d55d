package ee.kogukoda.documents;

/// One file inside a signed container.
public record ContainerFile(String name, String mediaType, byte[] content) {}
