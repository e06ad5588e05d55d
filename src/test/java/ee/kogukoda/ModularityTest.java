package ee.kogukoda;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The plan of the house: arrows point down, and docs/modules.md shows them as they are.
class ModularityTest {
  private static final Path PICTURE = Path.of("docs/modules.md");
  private static final ApplicationModules MODULES = ApplicationModules.of(Kogukoda.class);

  @Test
  void noModuleUsesWhatItMayNot() {
    MODULES.verify();
  }

  /// Modulith forgives circles of open modules, which the rooms are that every system uses.
  @Test
  void noPackagesUseEachOtherInACircle() {
    var classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("ee.kogukoda");

    slices().matching("ee.kogukoda.(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void thePictureShowsTheModulesAsTheyAre() throws IOException {
    String before = Files.exists(PICTURE) ? Files.readString(PICTURE) : "";
    String now = draw();

    if (!before.equals(now)) Files.writeString(PICTURE, now);

    assertThat(before).as("docs/modules.md was out of date; it has been drawn anew").isEqualTo(now);
  }

  private static String draw() {
    var text =
        new StringBuilder(
            """
            # The modules and what they use

            Drawn by `ModularityTest` from the code itself; do not edit. What each module is for is
            the first paragraph of its `package-info.java`.

            ```mermaid
            flowchart TD
            """);
    var modules = MODULES.stream().sorted(Comparator.comparing(ModularityTest::name)).toList();
    for (var module : modules) {
      text.append("  %s[%s]%n".formatted(id(module), module.getDisplayName()));
    }
    for (var module : modules) {
      for (var used : usedBy(module)) text.append("  %s --> %s%n".formatted(id(module), id(used)));
    }
    return text.append("```\n").toString();
  }

  private static List<ApplicationModule> usedBy(ApplicationModule module) {
    return module
        .getDirectDependencies(MODULES)
        .uniqueModules()
        .filter(used -> !used.equals(module))
        .sorted(Comparator.comparing(ModularityTest::name))
        .toList();
  }

  private static String name(ApplicationModule module) {
    return module.getIdentifier().toString();
  }

  private static String id(ApplicationModule module) {
    return name(module).replace('.', '_');
  }
}
