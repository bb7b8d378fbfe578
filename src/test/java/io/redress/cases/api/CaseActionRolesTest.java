package io.redress.cases.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.bankcontact.api.BankEnquiryResource;
import io.redress.cases.CaseAction;
import io.redress.evidence.api.EvidenceRequestResource;
import io.redress.evidence.api.EvidenceResource;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.proof.api.ProofResource;
import io.redress.resolution.api.ApprovalResource;
import io.redress.resolution.api.ProposalResource;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a case says is allowed to its reader is what the routes let the reader do. */
class CaseActionRolesTest {

    @ParameterizedTest
    @EnumSource
    void an_action_is_allowed_to_those_whom_its_route_lets_in(CaseAction action) {
        var letIn = List.of(
                switch (action) {
                    case ASSIGN -> roles(AssignmentResource.class, "take");
                    case PROVE -> roles(ProofResource.class, "again");
                    case ASK_FOR_EVIDENCE -> roles(EvidenceRequestResource.class, "ask");
                    case GIVE_EVIDENCE -> roles(EvidenceResource.class, "give");
                    case ASK_BANK -> roles(BankEnquiryResource.class, "ask");
                    case RECORD_BANK_REPLY -> roles(BankEnquiryResource.class, "reply");
                    case PROPOSE -> roles(ProposalResource.class, "propose");
                    case DECIDE -> roles(ApprovalResource.class, "decide");
                    case WITHDRAW -> roles(WithdrawalResource.class, "withdraw");
                    case ACCEPT -> roles(AcceptanceResource.class, "accept");
                    case REOPEN -> roles(ReopeningResource.class, "reopen");
                });
        for (var role : Role.values()) {
            assertThat(action.allowedTo(new Actor("somebody", Set.of(role), null)))
                    .as(action + " to " + role)
                    .isEqualTo(letIn.contains(role.name()));
        }
    }

    private static String[] roles(Class<?> resource, String method) {
        var route = Arrays.stream(resource.getDeclaredMethods())
                .filter(one -> one.getName().equals(method))
                .findFirst()
                .orElseThrow();
        var own = route.getAnnotation(RolesAllowed.class);
        return (own != null ? own : resource.getAnnotation(RolesAllowed.class)).value();
    }
}
