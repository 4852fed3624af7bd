package kz.saulet.change;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Resource-local transactions with the few services of a transaction manager that the product uses. */
final class LocalTransactions implements TransactionSynchronizationRegistry {

    private final EntityManagerFactory factory;
    private final ThreadLocal<Running> running = new ThreadLocal<>();
    private final ThreadLocal<EntityManager> outside;

    LocalTransactions(EntityManagerFactory factory) {
        this.factory = factory;
        outside = ThreadLocal.withInitial(factory::createEntityManager);
    }

    /** An entity manager that is the transaction's own inside one, and outside remembers nothing between calls. */
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    Running now = running.get();
                    EntityManager target = now == null ? forgetful() : now.entities;
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private EntityManager forgetful() {
        EntityManager entities = outside.get();
        entities.clear();
        return entities;
    }

    <T> T run(Supplier<T> work) {
        Running now = new Running(factory.createEntityManager());
        running.set(now);
        int status = Status.STATUS_ROLLEDBACK;
        try {
            now.entities.getTransaction().begin();
            T result = work.get();
            now.entities.getTransaction().commit();
            status = Status.STATUS_COMMITTED;
            return result;
        } finally {
            if (now.entities.getTransaction().isActive()) {
                now.entities.getTransaction().rollback();
            }
            now.entities.close();
            running.remove();
            for (Synchronization each : now.synchronizations) {
                each.afterCompletion(status);
            }
        }
    }

    @Override
    public Object getTransactionKey() {
        return running.get();
    }

    @Override
    public void putResource(Object key, Object value) {
        running.get().resources.put(key, value);
    }

    @Override
    public Object getResource(Object key) {
        return running.get().resources.get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        running.get().synchronizations.add(synchronization);
    }

    @Override
    public int getTransactionStatus() {
        return running.get() == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
    }

    @Override
    public void setRollbackOnly() {
        running.get().entities.getTransaction().setRollbackOnly();
    }

    @Override
    public boolean getRollbackOnly() {
        return running.get().entities.getTransaction().getRollbackOnly();
    }

    private static final class Running {

        private final EntityManager entities;
        private final Map<Object, Object> resources = new HashMap<>();
        private final List<Synchronization> synchronizations = new ArrayList<>();

        Running(EntityManager entities) {
            this.entities = entities;
        }
    }
}
