package maxis.runtime.setting;

import maxis.spi.setting.Settings;

import java.util.Map;

/** The current record of one declaration; asking for it costs a read from memory. */
final class LiveSettings<S extends Record> implements Settings<S> {
    private final Shape<S> shape;
    private volatile Understood<S> understood;

    LiveSettings(Shape<S> shape) {
        this.shape = shape;
        this.understood = shape.understand(Map.of());
    }

    @Override
    public S current() {
        return understood.value();
    }

    Understood<S> understood() {
        return understood;
    }

    Shape<S> shape() {
        return shape;
    }

    void take(Map<String, String> stored) {
        understood = shape.understand(stored);
    }
}
