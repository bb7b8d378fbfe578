package io.redress.workflow;

import io.redress.cases.CaseProcess;
import io.redress.cases.DisputeCase;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Drives {@code dispute-case.bpmn} by the case number, in the transaction of the use case. */
@ApplicationScoped
class EngineCaseProcess implements CaseProcess {
    private final ProcessEngine engine;
    private final EntityManager database;

    EngineCaseProcess(ProcessEngine engine, EntityManager database) {
        this.engine = engine;
        this.database = database;
    }

    @Override
    public void filed(DisputeCase filed) {
        writeOut();
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "dispute-case",
                        filed.number(),
                        passing(CaseVariables.CLAIM, filed.claim().name())
                                .putValueTyped(
                                        CaseVariables.IDENTIFIED,
                                        Variables.booleanValue(filed.payment().isIdentified(), true)));
    }

    @Override
    public void evidenceAsked(DisputeCase asked) {
        goOn(asked, "ASK_MERCHANT");
    }

    @Override
    public void evidenceComplete(DisputeCase complete) {
        goOn(complete, "REVIEW");
    }

    @Override
    public void bankAsked(DisputeCase asked) {
        goOn(asked, "ASK_BANK");
    }

    @Override
    public void bankReplied(DisputeCase replied) {
        tell(replied, CaseMessages.BANK_REPLIED);
    }

    @Override
    public void proposed(DisputeCase proposed, Outcome outcome, Remedy remedy, long inAllFen, boolean ownClaim) {
        var facts = passing(CaseVariables.NEXT_STEP, "PROPOSE")
                .putValueTyped(CaseVariables.REMEDY, Variables.stringValue(remedy.name(), true))
                .putValueTyped(CaseVariables.AMOUNT_FEN, Variables.longValue(inAllFen, true))
                .putValueTyped(CaseVariables.OWN_CLAIM, Variables.booleanValue(ownClaim, true));
        complete(proposed, facts, CaseTasks.GIVE_EVIDENCE, CaseTasks.REVIEW);
    }

    @Override
    public void approved(DisputeCase approved) {
        complete(approved, decision(true), CaseTasks.APPROVE);
    }

    @Override
    public void returned(DisputeCase returned) {
        complete(returned, decision(false), CaseTasks.APPROVE);
    }

    @Override
    public void withdrawn(DisputeCase withdrawn) {
        tell(withdrawn, CaseMessages.CASE_WITHDRAWN);
    }

    @Override
    public void reopened(DisputeCase reopened) {
        tell(reopened, CaseMessages.CASE_REOPENED);
    }

    /** Leaves the papers or the review, whichever the process waits for. */
    private void goOn(DisputeCase one, String nextStep) {
        complete(one, passing(CaseVariables.NEXT_STEP, nextStep), CaseTasks.GIVE_EVIDENCE, CaseTasks.REVIEW);
    }

    private void complete(DisputeCase one, VariableMap facts, String... expected) {
        writeOut();
        var tasks = engine.getTaskService();
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(one.number())
                .taskDefinitionKeyIn(expected)
                .singleResult();
        if (task == null) {
            throw new IllegalStateException(
                    "the process of %s waits for none of %s".formatted(one.number(), String.join(", ", expected)));
        }
        tasks.complete(task.getId(), facts);
    }

    private void tell(DisputeCase one, String message) {
        writeOut();
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(one.number())
                .correlate();
    }

    /** The steps that follow read the case from the database. */
    private void writeOut() {
        database.flush();
    }

    private static VariableMap passing(String name, String value) {
        return Variables.createVariables().putValueTyped(name, Variables.stringValue(value, true));
    }

    private static VariableMap decision(boolean approved) {
        return Variables.createVariables()
                .putValueTyped(CaseVariables.APPROVED, Variables.booleanValue(approved, true));
    }
}
