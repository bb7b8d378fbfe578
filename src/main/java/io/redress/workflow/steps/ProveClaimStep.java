package io.redress.workflow.steps;

import io.redress.proof.answering.ProveClaim;
import io.redress.workflow.CaseVariables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;

/** The records are asked; their answer is handed to the route, which comes next. */
@Named
@ApplicationScoped
class ProveClaimStep implements JavaDelegate {
    private final ProveClaim proveClaim;

    ProveClaimStep(ProveClaim proveClaim) {
        this.proveClaim = proveClaim;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proved = proveClaim.prove(execution.getProcessBusinessKey());
        var asked = proved.asked();
        var finding = proved.finding();
        execution.setVariable(
                CaseVariables.CLAIM, Variables.stringValue(asked.claim().name(), true));
        execution.setVariable(
                CaseVariables.IDENTIFIED, Variables.booleanValue(asked.payment().isIdentified(), true));
        execution.setVariable(
                CaseVariables.VERDICT, Variables.stringValue(finding.verdict().name(), true));
        execution.setVariable(CaseVariables.PROVEN_FEN, Variables.longValue(finding.provenFen(), true));
        execution.setVariable(
                CaseVariables.PAPERS_SETTLE,
                Variables.booleanValue(!finding.evidence().isEmpty(), true));
    }
}
