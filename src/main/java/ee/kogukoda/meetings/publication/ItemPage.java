package ee.kogukoda.meetings.publication;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One item of an agenda: what is proposed, by whom, and by which majority it is decided.
///
/// @param majority the rule in words with its paragraph; null where nothing is adopted
/// @param draft the draft's paragraphs
/// @param restrictedGround why draft and materials are closed, or null
/// @param views what committees said of the draft
/// @param referred the draft before this committee, or null
/// @param giveView where the committee's view is entered, or null
/// @param ways what belongs to the item elsewhere
/// @param before the item before this one, or null
/// @param after the item after it, or null
public record ItemPage(
    Frame frame,
    SessionPage.ItemRow item,
    String session,
    @Nullable String coPresenter,
    @Nullable String majority,
    List<String> draft,
    @Nullable String restrictedGround,
    List<String> views,
    @Nullable Link referred,
    @Nullable Link giveView,
    List<Link> ways,
    @Nullable Link before,
    @Nullable Link after) {}
