/// Who somebody is. A [person][ee.kogukoda.identity.Person] signs in with the state's
/// authentication service (TARA), with a passkey, or, where made-up data is loaded, as one of its
/// [personas][ee.kogukoda.identity.DemoPersonas]. A [mandate][ee.kogukoda.identity.Mandate] says
/// which role a person holds in which municipality and body from when to when; those that hold
/// today become the grants of the current visitor. Personal codes are kept encrypted and shown
/// masked. The way in and the way out, the person's own page and desk, and the people of a
/// municipality are here too.
@ApplicationModule(
    displayName = "Identity",
    allowedDependencies = {
      "municipalities",
      "audit",
      "web",
      "web.forms",
      "access",
      "refusal",
      "database",
      "estonia"
    })
@NullMarked
package ee.kogukoda.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
