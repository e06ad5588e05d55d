package ee.kogukoda;

import ee.kogukoda.database.start.Commands;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// The joint digital platform of Estonia's municipalities: one application for all of them.
///
/// Beans go by their full class names: two systems may each have their `Sessions`.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Kogukoda {
  /// The house's clock; tests move it.
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  public static void main(String[] args) {
    if (Commands.isAsked(args)) System.exit(Commands.run(args));
    SpringApplication.run(Kogukoda.class, args);
  }
}
