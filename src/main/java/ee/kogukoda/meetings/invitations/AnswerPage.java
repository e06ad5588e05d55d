package ee.kogukoda.meetings.invitations;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer of a member or a guest to a notice.
///
/// @param session address of the session's page
/// @param guest the name of the guest who answers; null for a member
/// @param given what was answered last, in words; null where nothing was
/// @param open whether it can still be changed
public record AnswerPage(
    Frame frame,
    Form form,
    String action,
    String session,
    String when,
    String place,
    @Nullable String guest,
    List<Choice> choices,
    @Nullable String given,
    boolean open) {}
