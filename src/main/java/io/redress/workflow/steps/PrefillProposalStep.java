package io.redress.workflow.steps;

import io.redress.proof.answering.PrefillProposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A decision is prepared. */
@Named
@ApplicationScoped
class PrefillProposalStep implements JavaDelegate {
    private final PrefillProposal prefillProposal;

    PrefillProposalStep(PrefillProposal prefillProposal) {
        this.prefillProposal = prefillProposal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        prefillProposal.prefill(execution.getProcessBusinessKey());
    }
}
