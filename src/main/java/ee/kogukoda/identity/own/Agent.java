package ee.kogukoda.identity.own;

import java.util.LinkedHashMap;
import java.util.Map;

/// Says in two words which browser on which device it was, as far as browsers tell.
final class Agent {
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, String> DEVICES = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    DEVICES.put("iPhone", "iPhone");
    DEVICES.put("iPad", "iPad");
    DEVICES.put("Android", "Android");
    DEVICES.put("Windows", "Windows");
    DEVICES.put("Mac OS X", "macOS");
    DEVICES.put("Linux", "Linux");
  }

  private Agent() {}

  /// @return empty where nothing is recognised
  static String describe(String agent) {
    return (first(BROWSERS, agent) + " " + first(DEVICES, agent)).strip();
  }

  private static String first(Map<String, String> names, String agent) {
    return names.entrySet().stream()
        .filter(name -> agent.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
