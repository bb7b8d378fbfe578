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
        // not written out: the steps that follow get this very case, which so is written once it stands at its station
        engine.getRuntimeService().startProcessInstanceByKey("dispute-case", filed.number());
    }

    @Override
    public void recordsArrived(DisputeCase waiting) {
        complete(waiting, passing(CaseVariables.NEXT_STEP, "PROVE"), CaseTasks.AWAIT_RECORDS);
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
        complete(proposed, facts, CaseTasks.AWAIT_RECORDS, CaseTasks.GIVE_EVIDENCE, CaseTasks.REVIEW);
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

    @Override
    public void accepted(DisputeCase accepted) {
        var waiting = engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceBusinessKey(accepted.number())
                .messageEventSubscriptionName(CaseMessages.OUTCOME_ACCEPTED);
        // what began before the process knew acceptance closes when its window is over
        if (waiting.count() > 0) {
            tell(accepted, CaseMessages.OUTCOME_ACCEPTED);
        }
    }

    /** Leaves the records, the papers or the review, whichever the process waits for. */
    private void goOn(DisputeCase one, String nextStep) {
        complete(
                one,
                passing(CaseVariables.NEXT_STEP, nextStep),
                CaseTasks.AWAIT_RECORDS,
                CaseTasks.GIVE_EVIDENCE,
                CaseTasks.REVIEW);
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
        var isPassedBy = CaseTasks.AWAIT_RECORDS.equals(task.getTaskDefinitionKey())
                && java.util.Arrays.asList(expected).contains(CaseTasks.REVIEW);
        if (isPassedBy) {
            // the desk did not wait for the files: it goes on as from its own review
            complete(one, facts, CaseTasks.REVIEW);
        }
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
