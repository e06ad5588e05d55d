package ee.kogukoda.meetings.comments;

import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Place;
import java.util.UUID;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Addresses of consultations.
final class ConsultationPlace {
  static final String ADDRESS = "/{municipality}/eelnoud/{slug:\\d{4}-\\d{1,6}}/kaasamine";

  private static final String UUID_FORM = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private ConsultationPlace() {}

  static Place here() {
    return Place.current().orElseThrow(() -> new Refused(CommentRefusal.NO_SUCH_CONSULTATION));
  }

  static String address(String slug) {
    return "/" + here().slug() + "/eelnoud/" + slug + "/kaasamine";
  }

  static Consultation get(Consultations consultations, DraftReading.Before draft) {
    return consultations
        .find(draft.id())
        .orElseThrow(() -> new Refused(CommentRefusal.NO_SUCH_CONSULTATION));
  }

  /// The identity in an address, or the one before all others.
  static UUID id(String typed) {
    return typed.matches(UUID_FORM) ? UUID.fromString(typed) : ConsultationsFound.FIRST;
  }

  static ModelAndView redirect(String slug) {
    var view = new RedirectView(address(slug), true);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }
}
