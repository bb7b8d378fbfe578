package io.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** The bank reads the diagrams: everything is drawn, in its place, and named as people speak. */
class ProcessDiagramTest {
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}[\\p{L}' ]+\\??");

    /** How far, in pixels, the end of a line may lie from the border it belongs to. */
    private static final double NEAR = 1;

    private final ProcessFiles files = ProcessFiles.read();

    @Test
    void every_element_has_a_human_name() {
        assertThat(files.all(FlowNode.class))
                .allSatisfy(node ->
                        assertThat(node.getName()).as(node.getId()).isNotBlank().matches(SENTENCE));
    }

    @Test
    void every_way_out_of_a_question_has_its_answer() {
        assertThat(files.all(ExclusiveGateway.class)
                        .filter(gateway -> gateway.getOutgoing().size() > 1))
                .allSatisfy(gateway -> {
                    assertThat(gateway.getName()).endsWith("?");
                    assertThat(gateway.getOutgoing())
                            .allSatisfy(way ->
                                    assertThat(way.getName()).as(way.getId()).isNotBlank());
                });
    }

    @Test
    void a_question_without_a_fitting_answer_has_a_default() {
        assertThat(files.all(ExclusiveGateway.class)
                        .filter(gateway -> gateway.getOutgoing().size() > 1))
                .allSatisfy(gateway -> {
                    assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                    assertThat(gateway.getOutgoing()).allSatisfy(way -> assertThat(way.getConditionExpression() == null)
                            .as(way.getId() + " has a condition, or is the default")
                            .isEqualTo(way.equals(gateway.getDefault())));
                });
    }

    @Test
    void every_id_is_words_with_dashes() {
        assertThat(files.all(BaseElement.class).map(BaseElement::getId).filter(id -> id != null))
                .isNotEmpty()
                .allMatch(KEBAB.asMatchPredicate());
        assertThat(files.allInDecisions(org.camunda.bpm.model.dmn.instance.DmnElement.class)
                        .map(element -> element.getId())
                        .filter(id -> id != null))
                .isNotEmpty()
                .allMatch(KEBAB.asMatchPredicate());
    }

    @Test
    void every_decision_explains_itself() {
        assertThat(files.allInDecisions(Decision.class))
                .allSatisfy(decision -> assertThat(decision.getName()).isNotBlank());
        assertThat(files.allInDecisions(Rule.class))
                .allSatisfy(rule ->
                        assertThat(rule.getDescription()).as(rule.getId()).isNotNull());
        assertThat(files.allInDecisions(Input.class))
                .allSatisfy(input -> assertThat(input.getLabel()).isNotBlank());
        assertThat(files.allInDecisions(Output.class))
                .allSatisfy(output -> assertThat(output.getLabel()).isNotBlank());
    }

    @Test
    void every_element_and_every_way_is_drawn_once() {
        var drawn = Stream.concat(
                files.all(BpmnShape.class).map(BpmnShape::getBpmnElement),
                files.all(BpmnEdge.class).map(BpmnEdge::getBpmnElement));
        var there = Stream.concat(files.all(FlowNode.class), files.all(SequenceFlow.class));
        assertThat(drawn.map(BaseElement::getId))
                .containsExactlyInAnyOrderElementsOf(
                        there.map(BaseElement::getId).toList());
    }

    @Test
    void every_way_begins_and_ends_at_its_elements() {
        assertThat(files.all(BpmnEdge.class)).allSatisfy(edge -> {
            var way = (SequenceFlow) edge.getBpmnElement();
            var points = List.copyOf(edge.getWaypoints());
            assertThat(touches(points.get(0), way.getSource())).as(way.getId()).isTrue();
            assertThat(touches(points.get(points.size() - 1), way.getTarget()))
                    .as(way.getId())
                    .isTrue();
        });
    }

    @Test
    void a_way_goes_straight_up_down_or_aside() {
        assertThat(files.all(BpmnEdge.class)).allSatisfy(edge -> {
            var points = List.copyOf(edge.getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                var from = points.get(i - 1);
                var to = points.get(i);
                assertThat(from.getX().equals(to.getX()) || from.getY().equals(to.getY()))
                        .as(edge.getId())
                        .isTrue();
            }
        });
    }

    private static boolean touches(Waypoint end, FlowNode node) {
        var bounds = ((BpmnShape) node.getDiagramElement()).getBounds();
        return end.getX() >= bounds.getX() - NEAR
                && end.getX() <= bounds.getX() + bounds.getWidth() + NEAR
                && end.getY() >= bounds.getY() - NEAR
                && end.getY() <= bounds.getY() + bounds.getHeight() + NEAR;
    }
}
