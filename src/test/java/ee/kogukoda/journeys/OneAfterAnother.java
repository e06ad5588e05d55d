package ee.kogukoda.journeys;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Where each test goes on where the one before it ended, none follows a failed one.
final class OneAfterAnother implements BeforeEachCallback, AfterTestExecutionCallback {
  private boolean failed;

  @Override
  public void beforeEach(ExtensionContext context) {
    Assumptions.assumeFalse(failed, "a test before this one failed");
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    failed |= context.getExecutionException().isPresent();
  }
}
