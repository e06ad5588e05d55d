package ee.kogukoda.identity.appointments;

import ee.kogukoda.access.Role;
import ee.kogukoda.estonia.PersonalCode;
import ee.kogukoda.identity.IdentityRefusal;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.WebRefusal;
import ee.kogukoda.web.forms.Form;
import java.util.Optional;
import java.util.UUID;

/// Reads what was typed to give somebody a role.
final class MandateForm {
  static final int LONGEST_REASON = 300;
  private static final int LONGEST_NAME = 100;

  private MandateForm() {}

  static Optional<Appointments.Appointment> appointment(Form form) {
    var code = form.required("isikukood", MandateForm::code);
    var givenName = form.text("eesnimi", LONGEST_NAME);
    var familyName = form.text("perenimi", LONGEST_NAME);
    var role = form.choice("roll", Role.class);
    var body = form.read("kogu", MandateForm::body);
    var from = form.date("alates");
    var to = form.optionalDate("kuni");
    var reason = form.text("alus", LONGEST_REASON);
    if (!form.isRight()) return Optional.empty();
    return Optional.of(
        new Appointments.Appointment(
            code.orElseThrow(),
            givenName.orElseThrow(),
            familyName.orElseThrow(),
            role.orElseThrow(),
            body.orElse(null),
            from.orElseThrow(),
            to.orElse(null),
            reason.orElseThrow()));
  }

  private static PersonalCode code(String typed) {
    String digits = typed.replace(" ", "");
    if (PersonalCode.problem(digits).isPresent()) throw new Refused(IdentityRefusal.CODE_MALFORMED);
    return new PersonalCode(digits);
  }

  private static UUID body(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      throw new Refused(WebRefusal.CHOICE_NOT_OFFERED);
    }
  }
}
