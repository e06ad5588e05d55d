package ee.kogukoda.notifications;

/// Extension point: something a person can be told about. A module declares each of its topics as a
/// bean; people choose for each topic when they want to hear of it.
///
/// @param code stable, for example `meetings.notice`
/// @param nameKey key of its name in the message bundles
/// @param standard how it is delivered to people who have not chosen
/// @param obligatory whether it must be told, as a notice that the law requires; NONE is then not
///   offered
public record Topic(String code, String nameKey, Delivery standard, boolean obligatory) {}
