/// Keys of machines. A document system (dokumendihaldussüsteem) of the municipality has no face to
/// recognise: its administrator gives it a key, with a name, one scope and a last day. The key is
/// 256 random bits, shown once and kept as their SHA-256; whoever sends it is a visitor with that
/// scope's role in that municipality and nothing else. A key is revoked at once, on every instance.
@ApplicationModule(
    displayName = "Identity: keys of machines",
    allowedDependencies = {
      "identity",
      "municipalities",
      "audit",
      "web",
      "web.forms",
      "access",
      "refusal",
      "database"
    })
@NullMarked
package ee.kogukoda.identity.machines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
