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
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every route says who may call it, and none of the interface answers somebody who did not sign in. */
@QuarkusTest
class RoutesTest {
    private static final List<Class<? extends Annotation>> SAYS_WHO =
            List.of(RolesAllowed.class, PermitAll.class, Authenticated.class, DenyAll.class);

    private static final DescribedPredicate<JavaMethod> ROUTES =
            DescribedPredicate.describe("are routes", method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

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
        Map<String, Map<String, Object>> paths =
                given().header("Accept", "application/json").get("/q/openapi").path("paths");
        assertThat(paths).hasSizeGreaterThan(12).containsKey("/api/v1/cases/{number}/bank-enquiries/{id}/reply");
        paths.forEach((path, methods) -> {
            if (ApiPath.is(path)) {
                var address = path.replace("{number}", "D26-0000001-0").replaceAll("\\{.*?}", "1");
                methods.keySet().stream()
                        .filter(method -> method.matches("get|post|put|patch|delete"))
                        .forEach(method -> assertThat(given().redirects()
                                        .follow(false)
                                        .request(method.toUpperCase(), address)
                                        .statusCode())
                                .as(method + " " + path)
                                .isEqualTo(401));
            }
        });
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
