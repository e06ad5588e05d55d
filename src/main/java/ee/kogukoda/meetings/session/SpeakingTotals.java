package ee.kogukoda.meetings.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How long everybody has spoken in the session, members and guests, the longest first; and how
/// long the members of each faction have.
public record SpeakingTotals(List<Total> people, List<Total> factions) {
  /// @param faction of the person; null for guests and for members without one
  /// @param speeches how many times the floor was had
  public record Total(String name, @Nullable String faction, int speeches, Duration time) {
    private Total plus(Duration more) {
      return new Total(name, faction, speeches + 1, time.plus(more));
    }
  }

  public static SpeakingTotals of(Session session, Instant now) {
    Map<String, Total> people = new LinkedHashMap<>();
    Map<String, Total> factions = new LinkedHashMap<>();
    for (Speech speech : session.floor().speeches()) {
      if (speech.spans().isEmpty()) continue;
      Duration used = speech.used(now);
      String faction = SpeakingTime.faction(session, speech);
      MemberId member = speech.member();
      String name =
          member == null
              ? String.valueOf(speech.guest())
              : session.findMember(member).map(Member::name).orElse("");
      add(people, member == null ? name : member.toString(), name, faction, used);
      if (faction != null) add(factions, faction, faction, null, used);
    }
    return new SpeakingTotals(sorted(people), sorted(factions));
  }

  private static void add(
      Map<String, Total> totals, String key, String name, @Nullable String faction, Duration used) {
    Total before = totals.getOrDefault(key, new Total(name, faction, 0, Duration.ZERO));
    totals.put(key, before.plus(used));
  }

  private static List<Total> sorted(Map<String, Total> totals) {
    List<Total> all = new ArrayList<>(totals.values());
    all.sort(Comparator.comparing(Total::time).reversed());
    return List.copyOf(all);
  }
}
