package ee.kogukoda.access;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Who asks: a person who signed in, somebody unknown, or the house itself doing a job.
///
/// @param person null for somebody unknown and for the house itself
/// @param name as shown and as kept in the audit log
/// @param screen the address from which it is asked, or the name of the job
public record Visitor(@Nullable UUID person, String name, String screen, List<Grant> grants) {
  private static final ScopedValue<Visitor> CURRENT = ScopedValue.newInstance();

  public Visitor {
    grants = List.copyOf(grants);
  }

  public static Visitor unknown(String screen) {
    return new Visitor(null, "", screen, List.of());
  }

  /// The house itself, doing a job in the background. It holds no grant: jobs do not ask.
  public static Visitor job(String name) {
    return new Visitor(null, "Kogukoda", name, List.of());
  }

  /// The visitor of this request or job; somebody unknown where none is bound.
  public static Visitor current() {
    return CURRENT.isBound() ? CURRENT.get() : unknown("");
  }

  public boolean isSignedIn() {
    return person != null;
  }

  /// Whether a key acts and no person: it has rights, but nobody's.
  public boolean isMachine() {
    return person == null && !grants.isEmpty();
  }

  /// Runs what is given as this visitor.
  public <T> T call(Callable<T> work) throws Exception {
    return ScopedValue.where(CURRENT, this).call(work::call);
  }

  /// Runs what is given as this visitor.
  public void run(Runnable work) {
    ScopedValue.where(CURRENT, this).run(work);
  }
}
