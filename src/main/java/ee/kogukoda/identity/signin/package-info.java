/// The ways in and out: the state's authentication service (TARA) over OpenID Connect and the
/// personas of a demonstration; passkeys come from the room beside. Every way ends in
/// [ee.kogukoda.identity.signin.SignIn], which changes the session's key, writes the audit entry
/// and keeps nothing in the session but who it is: what that person may do is looked up anew for
/// each request. Here are also the defences of the whole house in front of every page: headers,
/// forged requests, too many attempts; and the door for machines, which come by a key.
@ApplicationModule(
    displayName = "Signing in",
    allowedDependencies = {
      "identity",
      "identity.machines",
      "audit",
      "web",
      "access",
      "refusal",
      "database",
      "estonia"
    })
@NullMarked
package ee.kogukoda.identity.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
