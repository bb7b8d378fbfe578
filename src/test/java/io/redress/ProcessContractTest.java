package io.redress;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.redress.identity.Role;
import io.redress.workflow.CaseMessages;
import io.redress.workflow.CaseTasks;
import io.redress.workflow.CaseVariables;
import io.redress.workflow.engine.JoiningEngineConfiguration;
import io.redress.workflow.steps.Deadlines;
import jakarta.inject.Named;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.junit.jupiter.api.Test;

/** Every name in a process or decision file means something in Java, and the other way round. */
class ProcessContractTest {
    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(execution\\.processBusinessKey\\)}");
    private static final Pattern VARIABLE = Pattern.compile("\\b[a-z]\\w*");
    private static final String STEPS = "io.redress.workflow.steps";

    private final ProcessFiles files = ProcessFiles.read();

    @Test
    void a_process_or_decision_is_called_as_its_file() {
        assertThat(files.processes()).isNotEmpty().allSatisfy((file, model) -> assertThat(
                        model.getModelElementsByType(Process.class))
                .extracting(Process::getId)
                .containsExactly(file));
        assertThat(files.decisions()).isNotEmpty().allSatisfy((file, model) -> assertThat(
                        model.getModelElementsByType(Decision.class))
                .extracting(Decision::getId)
                .containsExactly(file));
    }

    @Test
    void a_process_or_decision_says_how_long_its_history_is_kept() {
        assertThat(files.all(Process.class))
                .allSatisfy(process -> assertThat(process.getCamundaHistoryTimeToLiveString())
                        .as(process.getId())
                        .isNotBlank());
        assertThat(files.allInDecisions(Decision.class))
                .allSatisfy(decision -> assertThat(decision.getCamundaHistoryTimeToLiveString())
                        .as(decision.getId())
                        .isNotBlank());
    }

    @Test
    void every_service_task_calls_a_step_and_every_step_is_called() {
        var called = files.all(ServiceTask.class).map(ServiceTask::getCamundaDelegateExpression);
        var known = stepClasses().map(step -> "${" + decapitalised(step.getSimpleName()) + "}");
        assertThat(called.collect(asSet())).isEqualTo(known.collect(asSet()));
    }

    @Test
    void every_step_is_found_by_its_own_name() {
        assertThat(Stream.concat(stepClasses(), Stream.of(Deadlines.class)))
                .allSatisfy(step -> assertThat(step.getAnnotation(Named.class).value())
                        .as("@Named of " + step.getSimpleName() + " is the name of the class")
                        .isEmpty());
    }

    @Test
    void every_variable_is_known_and_read() {
        var conditions = files.all(ConditionExpression.class).map(ConditionExpression::getTextContent);
        var inputs = files.allInDecisions(InputExpression.class)
                .map(input -> input.getText().getTextContent());
        var read = Stream.concat(conditions, inputs).flatMap(ProcessContractTest::variables);
        assertThat(read.collect(asSet())).isEqualTo(constants(CaseVariables.class));
    }

    @Test
    void the_answer_of_a_decision_is_a_known_variable() {
        assertThat(files.all(BusinessRuleTask.class)).allSatisfy(task -> {
            assertThat(constants(CaseVariables.class)).contains(task.getCamundaResultVariable());
            assertThat(task.getCamundaMapDecisionResult()).isEqualTo("singleEntry");
        });
    }

    @Test
    void every_timer_asks_a_deadline_and_every_deadline_is_asked() {
        var asked = files.all(TimerEventDefinition.class).map(timer -> {
            var call = CALL.matcher(timer.getTimeDate().getTextContent().strip());
            assertThat(call.matches())
                    .as(timer.getId() + " asks deadlines for the case")
                    .isTrue();
            assertThat(call.group(1)).isEqualTo("deadlines");
            return call.group(2);
        });
        var known = Arrays.stream(Deadlines.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName);
        assertThat(asked.collect(asSet())).isEqualTo(known.collect(asSet()));
    }

    @Test
    void every_timer_is_tried_again_by_the_retry_list() {
        assertThat(files.all(TimerEventDefinition.class)).allSatisfy(timer -> {
            var event = (CatchEvent) timer.getParentElement();
            var cycle = event.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaFailedJobRetryTimeCycle.class)
                    .singleResult();
            assertThat(cycle.getTextContent()).as(event.getId()).isEqualTo(JoiningEngineConfiguration.RETRIES);
        });
    }

    @Test
    void every_message_is_sent_by_the_case_and_waited_for() {
        var waitedFor = Stream.concat(
                files.all(MessageEventDefinition.class).map(MessageEventDefinition::getMessage),
                files.all(ReceiveTask.class).map(ReceiveTask::getMessage));
        assertThat(waitedFor.map(Message::getName).collect(asSet())).isEqualTo(constants(CaseMessages.class));
        assertThat(files.all(Message.class).map(Message::getName).collect(asSet()))
                .isEqualTo(constants(CaseMessages.class));
    }

    @Test
    void every_user_task_is_known_to_the_case() {
        assertThat(files.all(UserTask.class).map(UserTask::getId).collect(asSet()))
                .isEqualTo(constants(CaseTasks.class));
    }

    @Test
    void a_user_task_waits_for_a_role() {
        var roles = Arrays.stream(Role.values()).map(Role::name).toList();
        assertThat(files.all(UserTask.class)).allSatisfy(task -> assertThat(task.getCamundaCandidateGroupsList())
                .as(task.getId())
                .isNotEmpty()
                .allMatch(roles::contains));
    }

    @Test
    void a_called_process_exists_and_knows_its_case() {
        assertThat(files.all(CallActivity.class)).isNotEmpty().allSatisfy(call -> {
            assertThat(files.processes()).containsKey(call.getCalledElement());
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .extracting(CamundaIn::getCamundaBusinessKey)
                    .contains("#{execution.processBusinessKey}");
        });
    }

    @Test
    void every_decision_is_asked_and_every_asked_decision_exists() {
        var asked = files.all(BusinessRuleTask.class).map(BusinessRuleTask::getCamundaDecisionRef);
        assertThat(asked.collect(asSet())).isEqualTo(files.decisions().keySet());
    }

    private static Stream<Class<?>> stepClasses() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(STEPS).stream()
                        .filter(one -> one.getSimpleName().endsWith("Step"))
                        .map(one -> one.reflect());
    }

    private static Stream<String> variables(String expression) {
        var withoutTexts = expression.replaceAll("'[^']*'", "").replaceAll("[${}]", " ");
        return VARIABLE.matcher(withoutTexts).results().map(found -> found.group());
    }

    private static Set<String> constants(Class<?> names) {
        return Arrays.stream(names.getDeclaredFields())
                .map(ProcessContractTest::value)
                .collect(asSet());
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(constant + " is not public", e);
        }
    }

    private static String decapitalised(String name) {
        return name.substring(0, 1).toLowerCase() + name.substring(1);
    }

    private static <T> java.util.stream.Collector<T, ?, Set<T>> asSet() {
        return Collectors.toCollection(TreeSet::new);
    }
}
