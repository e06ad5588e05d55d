package ee.kogukoda.municipalities;

import ee.kogukoda.audit.Audit;
import ee.kogukoda.audit.Verification;
import ee.kogukoda.database.Command;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/// Verifies the country's audit log and every municipality's. The last hash of a chain, kept
/// elsewhere, shows later whether its end was cut off.
@Import({Municipalities.class, MunicipalityStore.class})
@ComponentScan(basePackageClasses = Audit.class, lazyInit = true)
class VerifyAuditCommand implements Command {
  private final Audit audit;
  private final Municipalities municipalities;

  VerifyAuditCommand(Audit audit, Municipalities municipalities) {
    this.audit = audit;
    this.municipalities = municipalities;
  }

  @Override
  public int run(ApplicationArguments arguments) {
    boolean intact = report("the whole country", audit.verify(null));
    for (var municipality : municipalities.listAll())
      intact &= report(municipality.name(), audit.verify(municipality.id().value()));
    System.out.println(intact ? "The audit log is in order." : "THE AUDIT LOG IS NOT IN ORDER.");
    return intact ? 0 : 1;
  }

  private static boolean report(String whose, Verification found) {
    if (found.firstBroken() != null)
      System.out.printf(
          "%s: entry %d is changed, or one before it is missing%n", whose, found.firstBroken());
    else if (found.entries() > 0)
      System.out.printf("%s: %d entries, last hash %s%n", whose, found.entries(), found.head());
    return found.isIntact();
  }
}
