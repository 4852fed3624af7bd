package kz.saulet.change;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;

/** What the application server provides, for injection into the classes of the product, and does not offer as a bean itself. */
@ApplicationScoped
@NullUnmarked
public class ServerResources {

    @Produces
    @PersistenceContext(unitName = "saulet")
    private EntityManager entityManager;

    // server-wide names, as some threads that ask have no java:comp of a component

    @Produces
    DataSource dataSource() throws NamingException {
        return InitialContext.doLookup("java:jboss/datasources/SauletDS");
    }

    @Produces
    @Typed(ScheduledExecutorService.class)
    ScheduledExecutorService clock() throws NamingException {
        return InitialContext.doLookup("java:jboss/ee/concurrency/scheduler/default");
    }

    @Produces
    Executor executor() throws NamingException {
        return InitialContext.<ManagedExecutorService>doLookup("java:jboss/ee/concurrency/executor/default");
    }
}
