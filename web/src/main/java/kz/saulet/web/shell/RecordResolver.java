package kz.saulet.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Lets pages read record components like properties: {@code #{row.label}}. Expression Language 6 will bring its own. */
public class RecordResolver extends ELResolver {

    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (!(base instanceof Record)) {
            return null;
        }
        Method accessor = accessors(base.getClass()).get(property.toString());
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.invoke(base);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(base.getClass() + "." + property, e);
        }
    }

    private static Map<String, Method> accessors(Class<?> type) {
        return ACCESSORS.computeIfAbsent(type, t -> {
            Map<String, Method> found = new ConcurrentHashMap<>();
            for (RecordComponent component : t.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                found.put(component.getName(), accessor);
            }
            return found;
        });
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        if (base instanceof Record && accessors(base.getClass()).containsKey(property.toString())) {
            context.setPropertyResolved(base, property);
            return null;
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, @Nullable Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException(base.getClass() + "." + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(base, property);
        }
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Record ? String.class : null;
    }
}
