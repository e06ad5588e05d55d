package ee.kogukoda.web;

/// A name and where it leads.
public record Link(String label, String href) {}
