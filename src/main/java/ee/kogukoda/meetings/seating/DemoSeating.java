package ee.kogukoda.meetings.seating;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.meetings.seating.SeatingPlan.Place;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Seats Näidisvald's council in rows of five.
@Component
@Order(58)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoSeating implements ApplicationRunner {
  private static final int WIDE = 5;

  private final SeatingPlans plans;
  private final Bodies bodies;
  private final Municipalities municipalities;
  private final Clock clock;

  DemoSeating(SeatingPlans plans, Bodies bodies, Municipalities municipalities, Clock clock) {
    this.plans = plans;
    this.bodies = bodies;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (Municipality here : municipalities.listActive())
      if (here.demo())
        Visitor.job("meetings.demo")
            .run(() ->
                Scope.run(here.id().value(), () -> bodies.findCouncil().ifPresent(this::seat)));
  }

  private void seat(Body council) {
    if (plans.find(council.id()).isPresent()) return;
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    List<Seat> members = bodies.compositionOn(council, today).seats();
    if (members.isEmpty()) return;
    var places = new HashMap<UUID, Place>();
    for (int i = 0; i < members.size(); i++)
      places.put(members.get(i).person(), new Place(1 + i / WIDE, 1 + i % WIDE));
    int rows = (members.size() + WIDE - 1) / WIDE;
    if (rows > SeatingPlan.MOST_ROWS) return;
    plans.save(council, new SeatingPlan(rows, WIDE, places));
  }
}
