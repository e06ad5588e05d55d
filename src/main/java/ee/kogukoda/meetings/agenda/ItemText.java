package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import org.jspecify.annotations.Nullable;

/// What the secretary writes about an item.
record ItemText(
    String title,
    @Nullable String presenter,
    @Nullable String coPresenter,
    @Nullable ActKind act,
    MajorityRule majority,
    @Nullable String draftText,
    @Nullable String restrictedGround) {}
