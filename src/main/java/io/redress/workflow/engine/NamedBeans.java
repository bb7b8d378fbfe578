package io.redress.workflow.engine;

import io.quarkus.arc.Arc;
import java.util.AbstractMap;
import java.util.Set;

/** The application's named beans, as the map in which the engine looks up what a process file names. */
class NamedBeans extends AbstractMap<Object, Object> {
    @Override
    public Object get(Object name) {
        return Arc.container().instance(String.valueOf(name)).get();
    }

    @Override
    public boolean containsKey(Object name) {
        return Arc.container().instance(String.valueOf(name)).isAvailable();
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        throw new UnsupportedOperationException("beans are looked up by name");
    }
}
