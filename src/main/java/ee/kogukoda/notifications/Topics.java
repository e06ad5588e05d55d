package ee.kogukoda.notifications;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The topics of all modules.
@Component
class Topics {
  private final List<Topic> all;
  private final Map<String, Topic> byCode;

  Topics(List<Topic> all) {
    this.all = List.copyOf(all);
    byCode = all.stream().collect(Collectors.toMap(Topic::code, Function.identity()));
  }

  List<Topic> all() {
    return all;
  }

  Topic get(String code) {
    Topic topic = byCode.get(code);
    if (topic == null) throw new IllegalStateException("no topic " + code + " is declared");
    return topic;
  }
}
