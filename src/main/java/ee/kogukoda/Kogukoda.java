package ee.kogukoda;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The joint digital platform of Estonia's municipalities: one application for all of them.
@SpringBootApplication
public class Kogukoda {
  public static void main(String[] args) {
    SpringApplication.run(Kogukoda.class, args);
  }
}
