package ee.kogukoda.municipalities.units;

import ee.kogukoda.municipalities.Correction;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form of one organisational unit, new or to be changed.
///
/// @param action where the form goes
/// @param parents units that a new one may come under; empty for one that exists
/// @param endAction where it is ended; null for a new one
public record UnitPage(
    Frame frame,
    String action,
    String name,
    String parent,
    List<Choice> parents,
    @Nullable String endAction,
    Correction correction) {}
