package ee.kogukoda.meetings.people;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a member voted, vote by vote, the latest first.
///
/// @param mark the choice asked for, or empty
/// @param older address of the next part, or null
public record MemberVotesPage(
    Frame frame,
    String mark,
    List<Choice> marks,
    List<MemberPage.VoteRow> rows,
    String csv,
    @Nullable String older) {}
