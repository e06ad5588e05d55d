package ee.kogukoda.meetings.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Changed copies of unchangeable lists.
final class Lists {
  private Lists() {}

  static <T> List<T> with(List<T> list, T added) {
    List<T> copy = new ArrayList<>(list.size() + 1);
    copy.addAll(list);
    copy.add(added);
    return List.copyOf(copy);
  }

  static <T> List<T> changed(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
    return list.stream().map(each -> which.test(each) ? change.apply(each) : each).toList();
  }
}
