package maxis.testing;

import maxis.runtime.stored.RecordJson;
import maxis.spi.StoredAs;
import maxis.spi.event.DomainEvent;
import maxis.testing.classpath.ClassPath;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the events of a database back as the records that were published. */
final class StoredEventLog {
    private final TestDatabase database;
    private final RecordJson records;
    private final Map<String, Class<? extends DomainEvent>> types = new LinkedHashMap<>();

    /** Knows the events that are declared beside the neighbours: in the packages of the cogs. */
    StoredEventLog(TestDatabase database, RecordJson records, Stream<Class<?>> neighbours) {
        this.database = database;
        this.records = records;
        neighbours
                .flatMap(neighbour -> ClassPath.classes(neighbour).stream())
                .filter(type -> type.isAnnotationPresent(StoredAs.class))
                .filter(DomainEvent.class::isAssignableFrom)
                .forEach(type ->
                        types.put(StoredAs.Name.of(type), type.asSubclass(DomainEvent.class)));
    }

    List<DomainEvent> events() {
        return database.asOwner()
                .withHandle(owner ->
                        owner.createQuery("select type, payload from events order by id")
                                .map((row, context) ->
                                        read(row.getString("type"), row.getString("payload")))
                                .list());
    }

    private DomainEvent read(String name, String payload) {
        var type = types.get(name);
        if (type == null) {
            throw new IllegalStateException("No record is stored as " + name);
        }
        return records.read(payload, type);
    }
}
