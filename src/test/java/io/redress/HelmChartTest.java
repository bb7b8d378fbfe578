package io.redress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chart as an operator meets it: rendered by Helm itself, with and without mistakes. */
class HelmChartTest {
    private static final Path CHART = Path.of("helm");
    private static final String CONTAINER = "/spec/template/spec/containers/0";
    private static final String OLDEST_KUBERNETES = "1.30.0";
    private static final Map<String, String> MINIMAL = Map.of(
            "database.url", "jdbc:postgresql://db:5432/redress",
            "database.existingSecret", "redress-db",
            "session.existingSecret", "redress-session");

    @Test
    void it_lints_without_even_a_warning() {
        var lint = new Helm(CHART).lint().strict().call();

        assertThat(lint.isFailed()).as("%s", lint.getMessages()).isFalse();
    }

    @Test
    void three_values_are_enough() {
        assertThat(manifests(Map.of()))
                .extracting(manifest -> manifest.path("kind").asText())
                .containsExactlyInAnyOrder(
                        "ConfigMap", "Deployment", "Service", "ServiceAccount", "PodDisruptionBudget");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            database.url            | database.url is missing: set it to the JDBC address of your PostgreSQL
            database.existingSecret | database.existingSecret is missing: create a secret with the keys username and password
            session.existingSecret  | session.existingSecret is missing: create a secret with the key encryption-key
            """)
    void it_says_what_is_missing_and_what_to_do(String value, String sentence) {
        assertThatThrownBy(() -> render(Map.of(value, ""))).hasMessageContaining(sentence);
    }

    @Test
    void an_ingress_without_a_host_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> render(Map.of("ingress.enabled", "true")))
                .hasMessageContaining("ingress.host is missing: set it to the name under which people will open");
    }

    @Test
    void another_database_than_postgresql_is_refused() {
        assertThatThrownBy(() -> render(Map.of("database.url", "jdbc:mysql://db:3306/redress")))
                .hasMessageContaining("database.url must begin with jdbc:postgresql://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db/redress?user=app&password=hunter2",
                "jdbc:postgresql://db/redress?sslpassword=hunter2",
                "jdbc:postgresql://app:hunter2@db/redress"
            })
    void a_password_in_the_address_is_refused(String url) {
        assertThatThrownBy(() -> render(Map.of("database.url", url)))
                .hasMessageContaining("database.url must not hold a user or password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "database.password",
                "config.QUARKUS_DATASOURCE_PASSWORD",
                "config.QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY"
            })
    void there_is_no_value_for_a_password(String value) {
        assertThatThrownBy(() -> render(Map.of(value, "hunter2"))).hasMessageContaining("values don't meet");
    }

    @Test
    void credentials_come_from_secrets_only() {
        var env = deployment(Map.of()).at(CONTAINER + "/env");

        assertThat(elements(env))
                .allSatisfy(variable -> assertThat(variable.has("value")).isFalse());
        assertThat(elements(env).map(HelmChartTest::nameAndSecret))
                .containsExactly(
                        "QUARKUS_DATASOURCE_USERNAME=redress-db/username",
                        "QUARKUS_DATASOURCE_PASSWORD=redress-db/password",
                        "QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY=redress-session/encryption-key");
    }

    @Test
    void each_probe_asks_its_own_question() {
        var container = deployment(Map.of()).at(CONTAINER);

        assertThat(Stream.of("startupProbe", "livenessProbe", "readinessProbe")
                        .map(probe ->
                                container.at("/" + probe + "/httpGet/path").asText()))
                .containsExactly("/q/health/started", "/q/health/live", "/q/health/ready");
    }

    @Test
    void an_upgrade_never_has_fewer_replicas_than_asked_for() {
        var spec = deployment(Map.of("replicaCount", "3")).path("spec");

        assertThat(spec.path("replicas").asInt()).isEqualTo(3);
        assertThat(spec.at("/strategy/rollingUpdate/maxUnavailable").asInt(-1)).isZero();
    }

    @Test
    void the_container_has_resources_and_no_rights() {
        var pod = deployment(Map.of()).at("/spec/template/spec");
        var container = pod.at("/containers/0");

        assertThat(container.at("/resources/requests/memory").asText()).isEqualTo("512Mi");
        assertThat(container.at("/resources/limits/memory").asText()).isEqualTo("768Mi");
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
        assertThat(container.at("/volumeMounts/0/mountPath").asText()).isEqualTo("/tmp");
        assertThat(pod.at("/volumes/0").has("emptyDir")).isTrue();
    }

    @Test
    void kubernetes_waits_longer_than_the_application_needs_to_stop() {
        var values = Map.of("shutdown.requestSeconds", "40", "shutdown.drainSeconds", "7");
        var pod = deployment(values).at("/spec/template/spec");

        assertThat(pod.path("terminationGracePeriodSeconds").asInt()).isGreaterThan(7 + 40 + 60);
        assertThat(pod.at("/containers/0/lifecycle/preStop/sleep/seconds").asInt())
                .isEqualTo(7);
        assertThat(settings(values).path("QUARKUS_SHUTDOWN_TIMEOUT").asText()).isEqualTo("40s");
    }

    @Test
    void services_and_budgets_find_the_pods_and_an_upgrade_keeps_them() {
        var labels = deployment(Map.of()).at("/spec/template/metadata/labels");

        assertThat(deployment(Map.of()).at("/spec/selector/matchLabels")).isEqualTo(labels);
        assertThat(manifest("Service", Map.of()).at("/spec/selector")).isEqualTo(labels);
        assertThat(manifest("PodDisruptionBudget", Map.of()).at("/spec/selector/matchLabels"))
                .isEqualTo(labels);
        assertThat(labels.has("app.kubernetes.io/version")).isFalse();
    }

    @Test
    void other_settings_make_new_pods_and_the_same_settings_do_not() {
        var usual = checksum(Map.of());

        assertThat(usual).isNotEmpty().isEqualTo(checksum(Map.of("replicaCount", "5")));
        assertThat(checksum(Map.of("zone", "Asia/Urumqi"))).isNotEqualTo(usual);
        assertThat(checksum(Map.of("config.QUARKUS_LOG_LEVEL", "DEBUG"))).isNotEqualTo(usual);
    }

    @Test
    void settings_reach_the_application_and_cannot_override_what_the_chart_knows() {
        var settings = settings(Map.of("config.QUARKUS_LOG_LEVEL", "DEBUG", "config.QUARKUS_DATASOURCE_JDBC_URL", "x"));

        assertThat(settings.path("QUARKUS_LOG_LEVEL").asText()).isEqualTo("DEBUG");
        assertThat(settings.path("QUARKUS_DATASOURCE_JDBC_URL").asText())
                .isEqualTo("jdbc:postgresql://db:5432/redress");
        assertThat(settings.path("REDRESS_ZONE").asText()).isEqualTo("Asia/Shanghai");
    }

    @Test
    void a_service_named_redress_does_not_set_redress_port() {
        assertThat(deployment(Map.of())
                        .at("/spec/template/spec/enableServiceLinks")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void behind_an_ingress_the_application_learns_that_people_came_by_https() {
        var values = Map.of("ingress.enabled", "true", "ingress.host", "redress.test", "ingress.tlsSecret", "tls");

        assertThat(manifest("Ingress", values).at("/spec/rules/0/host").asText())
                .isEqualTo("redress.test");
        assertThat(settings(values)
                        .path("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING")
                        .asText())
                .isEqualTo("true");
        assertThat(settings(Map.of()).has("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING"))
                .isFalse();
    }

    @Test
    void every_alert_has_its_runbook_and_every_runbook_its_alert() throws IOException {
        var rules =
                manifest("PrometheusRule", Map.of("monitoring.enabled", "true")).at("/spec/groups/0/rules");

        assertThat(elements(rules))
                .allSatisfy(rule -> assertThat(rule.at("/annotations/runbook").asText())
                        .isEqualTo("runbooks/" + rule.path("alert").asText() + ".md"));
        try (var runbooks = Files.list(CHART.resolve("runbooks"))) {
            assertThat(elements(rules).map(rule -> rule.path("alert").asText() + ".md"))
                    .containsExactlyInAnyOrderElementsOf(
                            runbooks.map(page -> page.getFileName().toString()).toList());
        }
    }

    private static String nameAndSecret(JsonNode variable) {
        var secret = variable.at("/valueFrom/secretKeyRef");
        return variable.path("name").asText() + "="
                + secret.path("name").asText() + "/"
                + secret.path("key").asText();
    }

    private static String checksum(Map<String, String> values) {
        return deployment(values)
                .at("/spec/template/metadata/annotations")
                .path("checksum/config")
                .asText();
    }

    private static JsonNode settings(Map<String, String> values) {
        return manifest("ConfigMap", values).path("data");
    }

    private static JsonNode deployment(Map<String, String> values) {
        return manifest("Deployment", values);
    }

    private static JsonNode manifest(String kind, Map<String, String> values) {
        return manifests(values).stream()
                .filter(manifest -> manifest.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> manifests(Map<String, String> values) {
        var mapper = new YAMLMapper();
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        try (var documents = mapper.readerFor(JsonNode.class).<JsonNode>readValues(render(values))) {
            return documents.readAll();
        } catch (IOException e) {
            throw new AssertionError("The chart rendered something that is not YAML", e);
        }
    }

    private static String render(Map<String, String> values) {
        Map<String, String> all = new HashMap<>(MINIMAL);
        all.putAll(values);
        TemplateCommand template = new Helm(CHART)
                .template()
                .withName("acquirer")
                .withNamespace("payments")
                .withKubeVersion(OLDEST_KUBERNETES);
        all.forEach(template::set);
        return template.call();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
