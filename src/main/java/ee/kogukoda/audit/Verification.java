package ee.kogukoda.audit;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// What checking a chain has found.
///
/// @param entries how many entries are in order from the beginning
/// @param firstBroken number of the first entry that is changed, or that follows a missing one;
///   null where the whole chain is in order
/// @param head hash of the last entry in order: written down elsewhere, it shows later whether the
///   chain has lost its end
public record Verification(long entries, @Nullable Long firstBroken, String head) {
  public boolean isIntact() {
    return firstBroken == null;
  }

  static Verification of(Iterator<AuditEntry> entries) {
    AuditEntry.Head head = AuditEntry.Head.NONE;
    while (entries.hasNext()) {
      AuditEntry entry = entries.next();
      boolean follows = entry.number() == head.number() + 1 && entry.previous().equals(head.hash());
      if (!follows || !entry.isIntact())
        return new Verification(head.number(), entry.number(), head.hash().toString());
      head = new AuditEntry.Head(entry.number(), entry.hash());
    }
    return new Verification(head.number(), null, head.hash().toString());
  }
}
