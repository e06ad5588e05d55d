package ee.kogukoda.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import ee.kogukoda.web.Chromium;
import java.util.ArrayList;
import java.util.List;

/// The people of a journey, each with a browser of their own: contexts of one Chromium.
final class People implements AutoCloseable {
  private final Playwright playwright = Playwright.create();
  private final Browser browser;
  private final List<Person> everybody = new ArrayList<>();
  private final String house;

  People(int port) {
    PlaywrightAssertions.setDefaultAssertionTimeout(Person.PATIENCE);
    browser = Chromium.launch(playwright);
    house = "http://localhost:" + port;
  }

  Person phone(String persona) {
    return person(375, 812).signIn(persona);
  }

  Person desk(String persona) {
    return person(1366, 768).signIn(persona);
  }

  Person wall(String persona) {
    return person(1920, 1080).signIn(persona);
  }

  Person stranger() {
    return person(1366, 768);
  }

  int number() {
    return everybody.size();
  }

  private Person person(int width, int height) {
    var options = new Browser.NewContextOptions().setBaseURL(house).setViewportSize(width, height);
    var person = new Person(browser.newContext(options));
    everybody.add(person);
    return person;
  }

  /// No script failed and nothing was missing on any page of anybody.
  void sawNoErrors() {
    assertThat(everybody).flatExtracting(Person::errors).isEmpty();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
