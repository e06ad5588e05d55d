package ee.kogukoda.meetings.people;

import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.MemberAddresses;
import ee.kogukoda.meetings.bodies.SeatEntered;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.search.SearchEntry;
import ee.kogukoda.search.SearchIndex;
import ee.kogukoda.search.Searchable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lets members be found by name, with the bodies they have belonged to.
@Component
@Order(25)
class MembersFound implements Searchable {
  private static final String KIND = "meetings.member";

  private final PeopleStore store;
  private final Bodies bodies;
  private final Municipalities municipalities;
  private final SearchIndex index;

  MembersFound(PeopleStore store, Bodies bodies, Municipalities municipalities, SearchIndex index) {
    this.store = store;
    this.bodies = bodies;
    this.municipalities = municipalities;
    this.index = index;
  }

  @EventListener
  void on(SeatEntered entered) {
    put(entered.person(), bodies.memberAddresses(), municipalities.getCurrent(), index);
  }

  @Override
  public String code() {
    return "meetings.members";
  }

  @Override
  public String edition() {
    return "1";
  }

  @Override
  public List<Kind> kinds() {
    return List.of(new Kind(KIND, "meetings.found.member"));
  }

  @Override
  public void offer(Municipality municipality, SearchIndex index) {
    MemberAddresses addresses = bodies.memberAddresses();
    addresses.people().forEach(one -> put(one.person(), addresses, municipality, index));
  }

  private void put(UUID person, MemberAddresses addresses, Municipality here, SearchIndex index) {
    String bodiesHeld =
        store.listSeats(person).stream()
            .map(MemberFacts.SeatHeld::body)
            .distinct()
            .collect(Collectors.joining(", "));
    String address =
        "/%s/liikmed/%s".formatted(here.slug(), addresses.slugOf(person).orElseThrow());
    index.put(
        source(person),
        List.of(SearchEntry.open(KIND, person, addresses.name(person), bodiesHeld, address, null)));
  }

  /// Somebody may have had seats in several municipalities.
  private static UUID source(UUID person) {
    String both = Scope.require() + "/" + person;
    return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8));
  }
}
