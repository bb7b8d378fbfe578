package io.redress;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.redress.House.HOUSE;
import static io.redress.House.MAIN;
import static io.redress.House.coreOf;
import static io.redress.House.insideTheHouse;
import static io.redress.House.outsideTheHouse;
import static io.redress.House.resideIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may look at whom. */
class ArchitectureTest {
    /** The features from the ground up; those on one floor do not look at each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("merchants"),
            List.of("identity"),
            List.of("transactions"),
            List.of("sla"),
            List.of("responsecodes"),
            List.of("cases"),
            List.of("evidence", "bankcontact", "messages", "notes"),
            List.of("incidents"),
            List.of("proof"),
            List.of("resolution"),
            List.of("suspicions"),
            List.of("worklist"),
            List.of("notifications"),
            List.of("reports"),
            List.of("disputes", "desk", "counter"));

    private static final List<String> SHELLS = List.of("web", "api");
    private static final List<String> ROOF = List.of("workflow", "bootstrap", "demo");

    private static final String ANSWERED_APART = "people and programs are answered apart";

    @Test
    void every_package_has_its_floor() {
        var known = Stream.of(features(), SHELLS, ROOF, List.of("shared"))
                .flatMap(List::stream)
                .toList();
        assertThat(MAIN.stream().map(House::topPackage).collect(Collectors.toSet()))
                .as("a package without a floor escapes the rules about who may look at whom")
                .isSubsetOf(known);
    }

    @Test
    void shared_knows_only_java_and_check_digits() {
        classes()
                .that(resideIn("shared"))
                .should()
                .onlyDependOnClassesThat(
                        resideIn("shared").or(resideInAnyPackage("java..", "org.apache.commons.validator..")))
                .because("everybody stands on shared, so it stands on nothing that can change")
                .check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("features")
    void a_feature_looks_down_only(String feature) {
        var allowed = resideIn("shared").or(coreOf(below(feature))).or(coreOf(List.of(feature)));
        classes()
                .that(coreOf(List.of(feature)))
                .should(onlyDependOnClassesThat(allowed.or(outsideTheHouse())))
                .because(
                        "data walks one way, and a feature that looks up or at its own pages cannot be understood alone")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("features")
    void pages_and_resources_look_at_their_feature_and_below(String feature) {
        var allowed = resideIn("shared")
                .or(coreOf(below(feature)))
                .or(resideIn(feature))
                .or(resideIn("cases.narration"))
                .or(resideIn("proof.narration"))
                .or(resideIn("web"))
                .or(resideIn("api"));
        classes()
                .that(edgeOf(feature))
                .should(onlyDependOnClassesThat(allowed.or(outsideTheHouse())))
                .because("a page belongs to the highest feature that it shows")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void pages_do_not_look_at_resources_nor_resources_at_pages() {
        var pages = resideInAPackage(HOUSE + ".*.web..");
        var resources = resideInAPackage(HOUSE + ".*.api..");
        noClasses()
                .that(pages)
                .should()
                .dependOnClassesThat(resources)
                .because(ANSWERED_APART)
                .allowEmptyShould(true)
                .check(MAIN);
        noClasses()
                .that(resources)
                .should()
                .dependOnClassesThat(pages)
                .because(ANSWERED_APART)
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void shells_know_no_feature_but_who_asks() {
        for (var shell : SHELLS) {
            classes()
                    .that(resideIn(shell))
                    .should(onlyDependOnClassesThat(resideIn(shell)
                            // both answer refusals, in the words of the one
                            .or(resideIn(shell.equals("api") ? "web" : "shared"))
                            .or(resideIn("shared"))
                            .or(coreOf(List.of("identity")))
                            .or(outsideTheHouse())))
                    .because("a layout that knows a feature must change with it")
                    .allowEmptyShould(true)
                    .check(MAIN);
        }
    }

    @Test
    void the_engine_looks_down_and_nobody_looks_up_at_it() {
        classes()
                .that(resideIn("workflow"))
                .should(onlyDependOnClassesThat(resideIn("workflow")
                        .or(resideIn("shared"))
                        .or(coreOf(features()))
                        .or(outsideTheHouse())))
                .because("the engine drives use cases; pages, the demo and the start are none")
                .check(MAIN);
        noClasses()
                .that(insideTheHouse().and(DescribedPredicate.not(resideIn("workflow"))))
                .should()
                .dependOnClassesThat(resideIn("workflow"))
                .because("features speak to the process through ports, so that the engine can be replaced")
                .check(MAIN);
    }

    @Test
    void nobody_looks_up_at_the_start_or_the_demo() {
        noClasses()
                .that(insideTheHouse()
                        .and(DescribedPredicate.not(resideIn("bootstrap").or(resideIn("demo")))))
                .should()
                .dependOnClassesThat(resideIn("bootstrap").or(resideIn("demo")))
                .because("the house must run without its demo, and however it was started")
                .check(MAIN);
        noClasses()
                .that(resideIn("bootstrap"))
                .should()
                .dependOnClassesThat(resideIn("demo"))
                .because("the start knows no story")
                .check(MAIN);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching(HOUSE + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a cycle are one package with several names")
                .check(MAIN);
    }

    @Test
    void the_engine_is_named_only_in_workflow() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".workflow..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.camunda.."))
                .because("the engine is frozen by its community and may have to be replaced")
                .check(MAIN);
    }

    @Test
    void web_techniques_stay_at_the_edge() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..api..", "..narration..", HOUSE + ".notifications..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.quarkus.qute..", "jakarta.ws.rs..", "org.jboss.resteasy.."))
                .because("a use case answers people, programs and timers alike")
                .check(MAIN);
    }

    static List<String> features() {
        return FLOORS.stream().flatMap(List::stream).toList();
    }

    private static List<String> below(String feature) {
        var below = new ArrayList<String>();
        for (var floor : FLOORS) {
            if (floor.contains(feature)) {
                return below;
            }
            below.addAll(floor);
        }
        throw new IllegalArgumentException(feature);
    }

    private static DescribedPredicate<JavaClass> edgeOf(String feature) {
        return resideIn(feature + ".web").or(resideIn(feature + ".api")).or(resideIn(feature + ".narration"));
    }
}
