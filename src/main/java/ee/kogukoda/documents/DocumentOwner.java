package ee.kogukoda.documents;

/// Extension point: a module that keeps documents says who may read them.
public interface DocumentOwner {
  /// The module's name, as in [NewDocument#module()].
  String module();

  /// Whether the current visitor may read it. Asked in a read-only transaction in the scope of the
  /// document's municipality; what the owner does not know, nobody may read.
  boolean mayRead(Document document);
}
