package kz.saulet.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import kz.saulet.change.LogReader;
import kz.saulet.change.Migrations;
import kz.saulet.change.Stopping;
import kz.saulet.change.StoreReady;
import kz.saulet.change.StoreRecovery;
import kz.saulet.demo.DemoEstate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the product. The tables are brought up to date before anything else; the graphs are then filled beside the rest
 * of the server's start, and whoever reads them early waits. System properties: {@code saulet.demo=true} fills a new
 * database with the demonstration, {@code saulet.demo.scale} makes that larger.
 */
@ApplicationScoped
public class Bootstrap {

    private static final Logger LOG = LoggerFactory.getLogger(Bootstrap.class);
    private static final int FIRST = 100;

    private DataSource database;
    private Executor executor;
    private Stopping stopping;
    private LogReader log;
    private Seeding seeding;
    private Upgrade upgrade;
    private StoreRecovery store;
    private Event<StoreReady> ready;

    @Inject
    public Bootstrap(
            DataSource database,
            Executor executor,
            Stopping stopping,
            LogReader log,
            Seeding seeding,
            Upgrade upgrade,
            StoreRecovery store,
            Event<StoreReady> ready) {
        this.database = database;
        this.executor = executor;
        this.stopping = stopping;
        this.log = log;
        this.seeding = seeding;
        this.upgrade = upgrade;
        this.store = store;
        this.ready = ready;
    }

    @SuppressWarnings("NullAway")
    protected Bootstrap() {}

    void start(@Observes @Priority(FIRST) Startup startup) {
        Migrations.run(database);
        executor.execute(this::fill);
    }

    private void fill() {
        try {
            boolean empty = log.head().number() == 0;
            if (empty) {
                seed();
            }
            store.recover();
            if (empty) {
                store.writeSnapshot();
            } else {
                upgrade.upgrade();
            }
            ready.fire(new StoreReady(log.head().number(), empty));
            LOG.info("Graphs are ready at position {}", log.head().number());
        } catch (RuntimeException e) {
            tell(e);
        }
    }

    private void tell(RuntimeException failure) {
        if (stopping.begun()) {
            LOG.info("Stopped while the graphs were being filled; the next start goes on");
        } else {
            LOG.error("The graphs could not be filled; the product is not ready", failure);
        }
    }

    private void seed() {
        if (Boolean.getBoolean("saulet.demo")) {
            seeding.seed(DemoEstate.of(Integer.getInteger("saulet.demo.scale", 1)));
        } else {
            seeding.seed();
        }
    }
}
