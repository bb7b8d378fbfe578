package io.redress.desk.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.desk.web.form.CaseForm;
import io.redress.desk.web.form.Reading;
import io.redress.desk.web.words.DeskFormMessages;
import io.redress.desk.web.words.DeskWords;
import io.redress.identity.CurrentActor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.web.Flash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Carries out what a form asks for: then back to the case with a word of success, or the form again. */
@ApplicationScoped
public class Attempt {
    private final CasePage page;
    private final Cases cases;
    private final DeskWords words;
    private final Flash flash;
    private final CurrentActor actor;

    Attempt(CasePage page, Cases cases, DeskWords words, Flash flash, CurrentActor actor) {
        this.page = page;
        this.cases = cases;
        this.words = words;
        this.flash = flash;
        this.actor = actor;
    }

    /** Where nothing is typed. */
    Response plain(String number, Runnable action, Function<DeskFormMessages, String> said) {
        return then(number, null, () -> {
            action.run();
            return said.apply(say());
        });
    }

    /**
     * @param reading of the form; whatever it found wrong is said before anything is done
     * @param action in one transaction with the check that the case is the one the writer saw
     * @param said tells of the case as the action left it
     */
    Response of(
            String number,
            CaseForm form,
            Reading reading,
            Consumer<DisputeCase> action,
            Function<DisputeCase, String> said) {
        if (!reading.wrong().isEmpty()) {
            return page.refused(number, form, reading.wrong());
        }
        return then(number, form, () -> QuarkusTransaction.requiringNew().call(() -> {
            var about = cases.forChange(actor.get(), number);
            about.requireVersion(form.version() == null ? Integer.valueOf(-1) : form.version());
            action.accept(about);
            return said.apply(about);
        }));
    }

    /**
     * Where words are kept that change nothing of the case: they are taken whatever happened to it meanwhile.
     *
     * @param action keeps them
     */
    Response words(String number, CaseForm form, Runnable action, String said) {
        return then(number, form, () -> {
            action.run();
            return said;
        });
    }

    DeskFormMessages say() {
        return words.in(DeskFormMessages.class);
    }

    private Response then(String number, CaseForm form, java.util.function.Supplier<String> action) {
        try {
            flash.say(action.get());
            return Response.seeOther(URI.create("/desk/cases/" + number)).build();
        } catch (RuleViolation refused) {
            if (refused.rule() == Rule.NOT_FOUND) {
                throw refused;
            }
            return page.refused(number, form, List.of(refused));
        }
    }
}
