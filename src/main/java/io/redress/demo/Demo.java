package io.redress.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.redress.bootstrap.DatabaseInUse;
import io.redress.cases.Cases;
import io.redress.identity.Accounts;
import io.redress.merchants.Merchants;
import io.redress.notifications.Notices;
import io.redress.sla.Calendars;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import org.jboss.logging.Logger;

/**
 * Loads the demo once: merchants, half a year of cases, and last the accounts with the password {@code demo}. Only the
 * embedded database gets it. The accounts say that the story is complete: a start that finds none, but cases, was killed
 * while it told the past. What was told stays, for timelines are never deleted; its deadlines are caught up with, each at
 * its own moment, and only the present is told.
 */
@ApplicationScoped
public class Demo {
    private static final Logger LOG = Logger.getLogger(Demo.class);

    /** Older notices were read by their people, as they would have been. */
    private static final Duration STILL_NEWS = Duration.ofDays(10);

    private final DatabaseInUse database;
    private final Accounts accounts;
    private final Merchants merchants;
    private final Cases cases;
    private final Notices notices;
    private final Story story;
    private final Calendars calendars;
    private final Clock clock;

    Demo(
            DatabaseInUse database,
            Accounts accounts,
            Merchants merchants,
            Cases cases,
            Notices notices,
            Story story,
            Calendars calendars,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.merchants = merchants;
        this.cases = cases;
        this.notices = notices;
        this.story = story;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** After the engine is there, before its jobs and the sweep run and before the first request is answered. */
    void onStart(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent event) {
        if (isWanted()) {
            load(Cast.ofTheDemo());
        }
    }

    boolean isWanted() {
        return database.isEmbedded();
    }

    /** Returns false where this cast's story was loaded before, so that nothing was done. */
    boolean load(Cast cast) {
        if (QuarkusTransaction.requiringNew().call(() -> isLoaded(cast))) {
            return false;
        }
        var now = clock.instant();
        var started = System.nanoTime();
        var pen = Pen.of(cast, calendars.usual());
        var scenes = new ArrayList<Scene>();
        if (QuarkusTransaction.requiringNew().call(() -> isUntouched(cast))) {
            scenes.addAll(new PastCases(pen).before(now));
        }
        scenes.addAll(new PresentCases(pen, now).scenes());
        QuarkusTransaction.requiringNew().run(() -> openShops(cast));
        story.play(scenes, now);
        notices.readBefore(now.minus(STILL_NEWS));
        QuarkusTransaction.requiringNew().run(() -> accounts.persist(cast.accounts()));
        LOG.infof(
                "Loaded the demo story: %d cases in %d ms; every account's password is demo",
                scenes.size(), (System.nanoTime() - started) / 1_000_000);
        return true;
    }

    private boolean isLoaded(Cast cast) {
        return accounts.findById(cast.merchant().username()) != null;
    }

    private boolean isUntouched(Cast cast) {
        return cases.count(
                        "payment.mid in ?1",
                        cast.shops().stream().map(Shop::mid).toList())
                == 0;
    }

    private void openShops(Cast cast) {
        // one that was filed for before its name was known gets it now
        cast.shops().forEach(shop -> merchants.getEntityManager().merge(shop.merchant()));
    }
}
