package io.redress.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every route says who may call it, and few of the interface answer somebody who did not sign in. */
@QuarkusTest
class RoutesTest {
    private static final List<Class<? extends Annotation>> SAYS_WHO =
            List.of(RolesAllowed.class, PermitAll.class, Authenticated.class, DenyAll.class);

    private static final DescribedPredicate<JavaMethod> ROUTES =
            DescribedPredicate.describe("are routes", method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    /** What a cashier's program may ask without an account. */
    private static final Set<String> FOR_ANYBODY = Set.of("/api/v1/response-codes", "/api/v1/response-codes/{code}");

    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Test
    void every_route_says_who_may_call_it() {
        methods()
                .that(ROUTES)
                .should(new Saying())
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.redress"));
    }

    @Test
    void no_route_of_the_interface_runs_on_the_event_loop() {
        methods()
                .that(ROUTES)
                .should()
                .notBeAnnotatedWith(NonBlocking.class)
                .andShould()
                .notHaveRawReturnType(Uni.class)
                .because("they use the database")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.redress"));
    }

    @Test
    void nobody_is_let_in_without_signing_in() {
        var routes = routes();
        assertThat(routes).hasSizeGreaterThan(12).containsKey("/api/v1/cases/{number}/bank-enquiries/{id}/reply");
        routes.keySet().removeAll(FOR_ANYBODY);
        routes.forEach((path, methods) -> {
            var address = path.replace("{number}", "D26-0000001-0").replaceAll("\\{.*?}", "1");
            methods.forEach(method -> assertThat(given().redirects()
                            .follow(false)
                            .request(method, address)
                            .statusCode())
                    .as(method + " " + path)
                    .isEqualTo(401));
        });
    }

    @Test
    void the_interface_description_is_of_the_interface_and_of_nothing_else() {
        Map<String, Map<String, Object>> described = description().getMap("paths");
        var verbs = new TreeMap<String, Set<String>>();
        described.forEach((path, item) -> verbs.put(
                path,
                item.keySet().stream()
                        .map(verb -> verb.toUpperCase(Locale.ROOT))
                        .filter(VERBS::contains)
                        .collect(Collectors.toCollection(TreeSet::new))));
        // the tests bring some routes of their own
        verbs.keySet().removeIf(path -> ApiPath.is(path) && !path.startsWith("/api/v1/"));
        assertThat(verbs).isEqualTo(routes());
        assertThat(description().getMap("components.securitySchemes")).containsOnlyKeys("basic");
    }

    @Test
    void the_interface_description_knows_problems_and_what_is_always_there() {
        Map<String, Map<String, Object>> schemas = description().getMap("components.schemas");
        assertThat(schemas).containsKeys("Problem", "Case", "Proposal", "WorkItem");
        assertThat(schemas.keySet()).noneMatch(name -> name.contains("Template"));
        var payment = (Map<?, ?>) schemas.get("Payment").get("properties");
        assertThat(payment.containsKey("amountFen")).isTrue();
        assertThat(payment.containsKey("identified")).isFalse();
        schemas.forEach((name, schema) -> {
            var properties = (Map<?, ?>) schema.getOrDefault("properties", Map.of());
            var required = (List<?>) schema.getOrDefault("required", List.of());
            assertThat(properties.keySet().containsAll(required))
                    .as(name + " has all it requires: " + required)
                    .isTrue();
        });
        assertThat(schemas.keySet().stream().filter(name -> name.startsWith("Page")))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(schemas.get(page)).containsKey("required"));
        for (var answer : List.of("Problem", "Case", "TimelineEntry", "Proposal", "BankEnquiry", "Evidence")) {
            assertThat(schemas.get(answer)).as(answer).containsKey("required");
        }
    }

    private static JsonPath description() {
        return given().header("Accept", "application/json").get("/q/openapi").jsonPath();
    }

    /** The verbs of each path of the interface, as the code has them. */
    private static Map<String, Set<String>> routes() {
        var routes = new TreeMap<String, Set<String>>();
        for (var owner : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.redress")) {
            if (!owner.isAnnotatedWith(Path.class)
                    || !ApiPath.is(owner.getAnnotationOfType(Path.class).value())) {
                continue;
            }
            owner.getMethods().stream().filter(ROUTES).forEach(route -> {
                var below = route.tryGetAnnotationOfType(Path.class).map(Path::value);
                var path = owner.getAnnotationOfType(Path.class).value() + below.orElse("");
                for (var annotation : route.reflect().getAnnotations()) {
                    var verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                    if (verb != null) {
                        routes.computeIfAbsent(path, none -> new TreeSet<>()).add(verb.value());
                    }
                }
            });
        }
        return routes;
    }

    @Test
    void the_interface_description_tells_how_each_call_refuses() {
        var answers = given().header("Accept", "application/json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("paths.'/api/v1/cases/{number}/proposal'.post.responses");
        assertThat(answers.keySet().toString()).contains("201", "400", "401", "403", "404", "409", "422");
    }

    private static class Saying extends ArchCondition<JavaMethod> {
        Saying() {
            super("say who may call them");
        }

        @Override
        public void check(JavaMethod route, ConditionEvents events) {
            JavaClass owner = route.getOwner();
            var said = SAYS_WHO.stream().anyMatch(who -> route.isAnnotatedWith(who) || owner.isAnnotatedWith(who));
            if (!said) {
                events.add(SimpleConditionEvent.violated(route, route.getFullName() + " does not say who may call it"));
            }
        }
    }
}
