package ee.kogukoda;

import ee.kogukoda.database.ApplicationDatabase;
import ee.kogukoda.meetings.DemoEvening;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/// A test of the whole application with its demonstration data: through `MockMvc`, or from outside
/// on the port in `@LocalServerPort`; [Statements] can be injected to count them. It is started
/// once for all such classes; each class finds the rows as they were after the start.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"kogukoda.demo=true", "management.server.port="})
@AutoConfigureMockMvc
@Import({Statements.Counting.class, DemoEvening.class})
@ContextConfiguration(initializers = ApplicationDatabase.class)
@TestExecutionListeners(
    listeners = ApplicationDatabase.class,
    mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface KogukodaTest {}
