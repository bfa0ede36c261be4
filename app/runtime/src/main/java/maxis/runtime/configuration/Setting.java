package maxis.runtime.configuration;

import maxis.runtime.configuration.Shape.Field;
import maxis.runtime.configuration.Shape.Maybe;
import maxis.runtime.configuration.Shape.Section;

import java.util.ArrayList;
import java.util.List;

/** A key that holds a value of its own, with its whole path. */
record Setting(String path, Field field) {
    /** The settings of a section, those of the sections in it included. */
    static List<Setting> in(String path, Section section) {
        var settings = new ArrayList<Setting>();
        for (var field : section.fields()) {
            var below = path + "." + field.name();
            switch (inner(field.shape())) {
                case Section nested -> settings.addAll(in(below, nested));
                default -> settings.add(new Setting(below, field));
            }
        }
        return settings;
    }

    private static Shape inner(Shape shape) {
        return shape instanceof Maybe(var of) ? of : shape;
    }
}
