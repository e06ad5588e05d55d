/// Who somebody is. A [person][ee.kogukoda.identity.Person] signs in with the state's
/// authentication service (TARA), with a passkey, or, where made-up data is loaded, as one of its
/// [personas][ee.kogukoda.identity.DemoPersonas]. A [mandate][ee.kogukoda.identity.Mandate] says
/// which role a person holds in which municipality and body from when to when; those that hold
/// today become the grants of the current visitor. Personal codes are kept encrypted and shown
/// masked. The person's desk is here too; the way in and out, passkeys, the person's own page, the
/// appointments of a municipality and the keys of personal codes have rooms of their own beneath.
@ApplicationModule(
    displayName = "Identity",
    allowedDependencies = {
      "identity.keys",
      "municipalities",
      "audit",
      "web",
      "access",
      "refusal",
      "database",
      "estonia"
    })
@NullMarked
package ee.kogukoda.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
