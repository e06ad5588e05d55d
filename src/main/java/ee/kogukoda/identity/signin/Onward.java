package ee.kogukoda.identity.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where somebody goes on to after signing in: only ever an address of this house, so that a link
/// to the sign-in page leads nobody elsewhere.
final class Onward {
  private static final Pattern OURS =
      Pattern.compile("/(?:[\\w.~%+@-][\\w.~%+@/-]*)?(?:\\?[\\w.~%+@/&=:,-]*)?");

  private Onward() {}

  static boolean isOurs(@Nullable String address) {
    return address != null && address.length() < 500 && OURS.matcher(address).matches();
  }
}
