/// The people of a municipality, for those who look after them: who holds which role, and the forms
/// that give a role to somebody and end it. A role of a body (kogu) is given in that body; a role
/// for the whole country is not given here.
@ApplicationModule(
    displayName = "Identity: appointments",
    allowedDependencies = {
      "identity",
      "municipalities",
      "web",
      "web.forms",
      "access",
      "refusal",
      "estonia"
    })
@NullMarked
package ee.kogukoda.identity.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
