/// The municipalities of Estonia, each of which is a tenant of the one application. The
/// seventy-nine of 2023-2025 come with Kogukoda as facts (EHAK, registers); one of them, Toila,
/// joined Jõhvi in 2025 and stays readable. A municipality's own identity is its [MunicipalityId];
/// its EHAK and registry codes change with its territory and are attributes with dates. The first
/// part of an address, `/elva/…`, is recognised here and bound to the request. The facts, the
/// organisational units (struktuuriüksused) and the settings have rooms of their own beneath.
@ApplicationModule(
    displayName = "Municipalities",
    allowedDependencies = {
      "audit",
      "web",
      "web.tables",
      "access",
      "refusal",
      "database",
      "estonia"
    })
@NullMarked
package ee.kogukoda.municipalities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
