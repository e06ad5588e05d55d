package ee.kogukoda.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/// `permissions.csv` beside the enums of the modules.
class PermissionTableTest {
  @Test
  void everyPermissionHasItsRowAndEveryRowItsPermission() {
    assertThat(new TreeSet<>(PermissionTable.read().roles().keySet())).isEqualTo(codes());
  }

  @Test
  void everyRowNamesARole() {
    assertThat(PermissionTable.read().roles())
        .allSatisfy((_, roles) -> assertThat(roles).isNotEmpty());
  }

  private static Set<String> codes() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Permission.class));
    var codes = new TreeSet<String>();
    for (var found : scanner.findCandidateComponents("ee.kogukoda")) {
      Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
      if (!type.isEnum()) continue;
      for (Object constant : type.getEnumConstants()) codes.add(((Permission) constant).code());
    }
    return codes;
  }
}
