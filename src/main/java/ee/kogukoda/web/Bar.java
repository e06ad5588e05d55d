package ee.kogukoda.web;

/// One bar of a chart.
///
/// @param shown the value as it is written, with its unit where that helps
public record Bar(String label, double value, String shown) {}
