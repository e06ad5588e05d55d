package ee.kogukoda.meetings.bodies;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where the page of each member is, below `/{municipality}/liikmed/`: the name as an address.
/// Those who share one name have an ending of their own.
public final class MemberAddresses {
  private static final int ENDING = 6;

  private final List<Named> names;
  private final Map<UUID, String> slugs = new HashMap<>();

  /// A name under which somebody has held a seat; the latest first.
  public record Named(UUID person, String name) {}

  MemberAddresses(List<Named> names) {
    this.names = List.copyOf(names);
    Map<UUID, String> latest = new HashMap<>();
    for (Named named : names) latest.putIfAbsent(named.person(), BodySlug.of(named.name()));
    Map<String, Long> taken =
        latest.values().stream().collect(Collectors.groupingBy(s -> s, Collectors.counting()));
    latest.forEach((person, slug) ->
        slugs.put(person, taken.getOrDefault(slug, 0L) == 1 ? slug : slug + "-" + ending(person)));
  }

  private static String ending(UUID person) {
    String digits = person.toString();
    return digits.substring(digits.length() - ENDING);
  }

  /// The last part of the address; absent for whoever never held a seat.
  public Optional<String> slugOf(UUID person) {
    return Optional.ofNullable(slugs.get(person));
  }

  /// The whole address of a member's page in the frame's municipality; null for whoever has none.
  public @Nullable String href(UUID person, Frame frame) {
    Place place = frame.place();
    String slug = slugs.get(person);
    return place == null || slug == null ? null : "/" + place.slug() + "/liikmed/" + slug;
  }

  /// Who is meant, also under a name that was given up or is shared by nobody any more.
  public Optional<UUID> find(String slug) {
    for (Map.Entry<UUID, String> one : slugs.entrySet())
      if (one.getValue().equals(slug)) return Optional.of(one.getKey());
    List<UUID> once =
        names.stream()
            .filter(named -> {
              String plain = BodySlug.of(named.name());
              return slug.equals(plain) || slug.equals(plain + "-" + ending(named.person()));
            })
            .map(Named::person)
            .distinct()
            .toList();
    return once.size() == 1 ? Optional.of(once.getFirst()) : Optional.empty();
  }

  /// Everybody once, by the latest name.
  public List<Named> people() {
    Map<UUID, Named> latest = new HashMap<>();
    for (Named named : names) latest.putIfAbsent(named.person(), named);
    return latest.values().stream()
        .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
        .toList();
  }

  /// The latest name of somebody who has held a seat.
  public String name(UUID person) {
    return names.stream()
        .filter(named -> named.person().equals(person))
        .findFirst()
        .map(Named::name)
        .orElse("");
  }
}
