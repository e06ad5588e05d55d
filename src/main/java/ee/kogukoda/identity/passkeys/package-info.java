/// Passkeys (pääsuvõti, WebAuthn): a person who is signed in adds one, and signs in with it the
/// next time. What the browser's script asks is here; the way in ends in
/// [ee.kogukoda.identity.signin.SignIn] like every other.
@ApplicationModule(
    displayName = "Identity: passkeys",
    allowedDependencies = {"identity", "identity.signin", "audit", "access", "refusal", "database"})
@NullMarked
package ee.kogukoda.identity.passkeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
