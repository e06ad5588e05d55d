package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The way in for a draft that was prepared elsewhere.
@Service
@Transactional
public class AgendaDoor {
  private final Preparation preparation;
  private final Sessions sessions;

  AgendaDoor(Preparation preparation, Sessions sessions) {
    this.preparation = preparation;
    this.sessions = sessions;
  }

  /// Lets everybody know what a closed session decided on an item, for whoever may prepare it.
  public void publishDecision(PlannedSession session, int item) {
    preparation.setDecisionPublic(session, Drafting.item(session, item), true);
  }

  /// Adds an item as the last one of a session in preparation, for whoever may prepare it.
  ///
  /// @return the item
  public UUID add(UUID session, String title, @Nullable ActKind act, String draftText) {
    return add(session, title, null, act, MajorityRule.SIMPLE, draftText);
  }

  /// The same for a matter with its presenter and the majority it is decided by.
  public UUID add(
      UUID session,
      String title,
      @Nullable String presenter,
      @Nullable ActKind act,
      MajorityRule majority,
      @Nullable String text) {
    return preparation.addItem(
        sessions.getSession(session),
        new ItemText(title, presenter, null, act, majority, text, null));
  }
}
