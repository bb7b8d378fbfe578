package io.redress;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.redress.House.HOUSE;
import static io.redress.House.MAIN;
import static io.redress.House.coreOf;
import static io.redress.House.resideIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.redress.shared.MovableClock;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;

/** Time, money and names. */
class HouseRulesTest {
    private static final Pattern TIRED_NAMES =
            Pattern.compile(".*(Impl|Service|Manager|Helper|Utils?|DTO|Dto|DAO|Dao|Mapper|Processor)");

    @Test
    void nobody_asks_the_time_but_of_the_clock() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(MovableClock.class)
                .should()
                .callCodeUnitWhere(describe("reads the system's time", HouseRulesTest::readsSystemTime))
                .because("a rule about time can be tested, and the demo told, only with a clock that can be moved")
                .check(MAIN);
    }

    @Test
    void money_never_floats() {
        var floating = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
        var withMoney = resideIn("shared").or(coreOf(List.of("cases", "evidence", "bankcontact", "resolution")));
        assertThat(MAIN.that(withMoney).stream().flatMap(one -> one.getMembers().stream()))
                .as("0.1 + 0.2 is not 0.3, and somebody pays the difference")
                .isNotEmpty()
                .noneMatch(member ->
                        member.getAllInvolvedRawTypes().stream().anyMatch(type -> floating.contains(type.getName())));
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(TIRED_NAMES.pattern())
                .because("a noun or a verb of the trade says more than Service, Manager or Util")
                .check(MAIN);
    }

    @Test
    void suffixes_keep_their_meaning() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Pages")
                .should()
                .resideInAPackage("..web..")
                .because("Pages answer people with HTML")
                .allowEmptyShould(true)
                .check(MAIN);
        classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .resideInAPackage("..api..")
                .because("a Resource answers programs with JSON")
                .allowEmptyShould(true)
                .check(MAIN);
        classes()
                .that()
                .haveNameMatching(".*\\.\\w+Step")
                .should()
                .resideInAPackage(HOUSE + ".workflow.steps")
                .because("a Step is what a service task calls")
                .check(MAIN);
    }

    @Test
    void a_step_makes_one_call_and_decides_nothing() {
        var steps = MAIN.that(resideIn("workflow.steps")).stream()
                .filter(one -> one.getSimpleName().endsWith("Step"))
                .toList();
        assertThat(steps).isNotEmpty().allSatisfy(step -> {
            assertThat(step.getFields())
                    .as("one use case of " + step.getSimpleName())
                    .hasSize(1);
            assertThat(step.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                            .map(JavaMember::getName))
                    .as("public behaviour of " + step.getSimpleName())
                    .containsExactly("execute");
            assertThat(step.getMethod("execute", DelegateExecution.class).getMethodCallsFromSelf().stream()
                            .filter(call ->
                                    call.getTargetOwner().getPackageName().startsWith(HOUSE)))
                    .as("calls of " + step.getSimpleName())
                    .hasSize(1);
        });
    }

    private static boolean readsSystemTime(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var takesClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return call.getName().equals("now") && owner.getPackageName().startsWith("java.time") && !takesClock
                || owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system")
                || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class)
                        && call.getName().equals("<init>")
                        && call.getTarget().getRawParameterTypes().isEmpty();
    }
}
