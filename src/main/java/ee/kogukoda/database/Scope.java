package ee.kogukoda.database;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/// The municipality whose rows this thread may touch. Transactions begun inside it carry it to
/// PostgreSQL, where row-level security and the queries' own conditions read it as
/// `kogukoda.municipality`. Outside any scope confidential tables show no row at all.
public final class Scope {
  private static final ScopedValue<UUID> MUNICIPALITY = ScopedValue.newInstance();

  private Scope() {}

  public static Optional<UUID> current() {
    return MUNICIPALITY.isBound() ? Optional.of(MUNICIPALITY.get()) : Optional.empty();
  }

  /// The municipality of this scope; being outside one is a defect.
  public static UUID require() {
    return current().orElseThrow(() -> new IllegalStateException("no municipality in scope"));
  }

  public static <T> T call(UUID municipality, Callable<T> work) throws Exception {
    return ScopedValue.where(MUNICIPALITY, municipality).call(work::call);
  }

  public static void run(UUID municipality, Runnable work) {
    ScopedValue.where(MUNICIPALITY, municipality).run(work);
  }
}
