package io.redress.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives every page of a request the reader's language; outside a request (mails) the sender sets it. */
@Singleton
class TemplateLanguage {
    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(TemplateLanguage::speak);
    }

    private static void speak(TemplateInstance page) {
        if (Arc.container().requestContext().isActive()) {
            page.setLocale(Arc.container().instance(ReaderLanguage.class).get().locale());
        }
    }
}
