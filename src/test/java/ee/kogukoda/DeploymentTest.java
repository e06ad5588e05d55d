package ee.kogukoda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// The manifests in deploy/kubernetes, checked against Kubernetes' own model, where an unknown or a
/// missing field is an error, and against what this house needs.
class DeploymentTest {
  private static final Path FOLDER = Path.of("deploy/kubernetes");
  private static final Map<String, Check> KINDS =
      Map.of(
          "v1 ConfigMap", V1ConfigMap::validateJsonElement,
          "v1 Namespace", V1Namespace::validateJsonElement,
          "v1 Service", V1Service::validateJsonElement,
          "v1 ServiceAccount", V1ServiceAccount::validateJsonElement,
          "apps/v1 Deployment", V1Deployment::validateJsonElement,
          "policy/v1 PodDisruptionBudget", V1PodDisruptionBudget::validateJsonElement,
          "networking.k8s.io/v1 Ingress", V1Ingress::validateJsonElement,
          "networking.k8s.io/v1 NetworkPolicy", V1NetworkPolicy::validateJsonElement);

  private interface Check {
    void check(JsonElement element) throws IOException;
  }

  @Test
  void everyManifestIsOneThatKubernetesKnows() throws Exception {
    for (var manifest : manifests()) {
      String kind = kind(manifest);
      assertThat(KINDS).containsKey(kind);
      KINDS.get(kind).check(manifest);
    }
    assertThat(manifests().stream().map(DeploymentTest::kind).distinct())
        .containsExactlyInAnyOrderElementsOf(KINDS.keySet());
  }

  @Test
  void aFieldThatKubernetesDoesNotKnowIsNoticed() throws Exception {
    var broken = find("Deployment");
    at(broken, "spec.template.spec.containers.0").getAsJsonObject().addProperty("imagePul", "x");

    assertThatThrownBy(() -> V1Deployment.validateJsonElement(broken))
        .hasMessageContaining("imagePul");
  }

  @Test
  void everythingThatSelectsPodsFindsThem() throws Exception {
    var labels = at(find("Deployment"), "spec.template.metadata.labels");

    assertThat(at(find("Deployment"), "spec.selector.matchLabels")).isEqualTo(labels);
    assertThat(at(find("Service"), "spec.selector")).isEqualTo(labels);
    assertThat(at(find("PodDisruptionBudget"), "spec.selector.matchLabels")).isEqualTo(labels);
    assertThat(at(find("NetworkPolicy"), "spec.podSelector.matchLabels")).isEqualTo(labels);
    assertThat(at(find("Ingress"), "spec.rules.0.http.paths.0.backend.service.name"))
        .isEqualTo(at(find("Service"), "metadata.name"));
    assertThat(at(find("Service"), "spec.ports.0.targetPort"))
        .isEqualTo(at(find("Deployment"), "spec.template.spec.containers.0.ports.0.name"));
  }

  @Test
  void twoInstancesRunAndOneAlwaysStays() throws Exception {
    var deployment = find("Deployment");

    assertThat(at(deployment, "spec.replicas").getAsInt()).isGreaterThanOrEqualTo(2);
    assertThat(at(deployment, "spec.strategy.rollingUpdate.maxUnavailable").getAsInt()).isZero();
    assertThat(at(find("PodDisruptionBudget"), "spec.minAvailable").getAsInt()).isPositive();
    for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe"))
      assertThat(at(deployment, "spec.template.spec.containers.0." + probe)).isNotNull();
  }

  @Test
  void theApplicationMayDoNothingThatItNeedNot() throws Exception {
    var pod = at(find("Deployment"), "spec.template.spec");
    var container = at(pod, "containers.0");

    assertThat(at(pod, "securityContext.runAsNonRoot").getAsBoolean()).isTrue();
    assertThat(at(pod, "automountServiceAccountToken").getAsBoolean()).isFalse();
    assertThat(at(container, "securityContext.readOnlyRootFilesystem").getAsBoolean()).isTrue();
    assertThat(at(container, "securityContext.allowPrivilegeEscalation").getAsBoolean()).isFalse();
    assertThat(at(container, "securityContext.capabilities.drop.0").getAsString()).isEqualTo("ALL");
    assertThat(at(container, "resources.limits.memory")).isNotNull();
    assertThat(at(container, "image").getAsString()).doesNotEndWith(":latest").contains(":");
  }

  @Test
  void noSecretIsWrittenDown() throws Exception {
    var settings = at(find("ConfigMap"), "data").getAsJsonObject();

    assertThat(settings.keySet())
        .noneMatch(name -> name.matches(".*(PASSWORD|SECRET|_KEY|TOKEN).*"));
    assertThat(manifests().stream().map(DeploymentTest::kind)).doesNotContain("v1 Secret");
  }

  @Test
  void theKustomizationListsEveryFile() throws Exception {
    var listed = (List<?>) yaml(FOLDER.resolve("kustomization.yaml")).getFirst().get("resources");

    assertThat(files().stream().map(file -> file.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(listed.stream().map(String::valueOf).toList());
  }

  private static JsonElement at(JsonElement from, String path) {
    JsonElement here = from;
    for (String step : path.split("\\.", -1)) {
      here =
          here instanceof JsonArray list
              ? list.get(Integer.parseInt(step))
              : here.getAsJsonObject().get(step);
    }
    return here;
  }

  private static JsonObject find(String kind) throws IOException {
    return manifests().stream()
        .filter(manifest -> manifest.get("kind").getAsString().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static String kind(JsonObject manifest) {
    return manifest.get("apiVersion").getAsString() + " " + manifest.get("kind").getAsString();
  }

  private static List<JsonObject> manifests() throws IOException {
    var manifests = new ArrayList<JsonObject>();
    for (Path file : files()) {
      for (var document : yaml(file))
        manifests.add(JsonParser.parseString(new Gson().toJson(document)).getAsJsonObject());
    }
    return manifests;
  }

  private static List<Path> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> !file.endsWith("kustomization.yaml")).sorted().toList();
    }
  }

  private static List<Map<String, Object>> yaml(Path file) throws IOException {
    var documents = new ArrayList<Map<String, Object>>();
    for (Object document : new Yaml().loadAll(Files.readString(file)))
      documents.add(asMap(document));
    return documents;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object document) {
    return (Map<String, Object>) document;
  }
}
