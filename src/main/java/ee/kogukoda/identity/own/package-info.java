/// A person's own page (`/mina`): what the house keeps of whoever looks, where letters go and in
/// which language, their roles, their passkeys, and the devices on which they are signed in.
@ApplicationModule(
    displayName = "Identity: own page",
    allowedDependencies = {
      "identity",
      "identity.signin",
      "identity.passkeys",
      "web",
      "web.forms",
      "access",
      "refusal",
      "database"
    })
@NullMarked
package ee.kogukoda.identity.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
