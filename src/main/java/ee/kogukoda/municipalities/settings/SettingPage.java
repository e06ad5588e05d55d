package ee.kogukoda.municipalities.settings;

import ee.kogukoda.municipalities.Correction;
import ee.kogukoda.web.Frame;

/// The form in which one setting is settled anew.
///
/// @param help how the value is written
/// @param from the day from which it is to hold, as typed
public record SettingPage(
    Frame frame,
    String action,
    String help,
    String value,
    String basis,
    String from,
    boolean verified,
    Correction correction) {}
