package maxis.testing.cog;

import maxis.spi.demo.DemoDataDeclaration;
import maxis.spi.value.MemberId;
import maxis.testing.Persona;
import maxis.testing.TestDatabase;
import maxis.testing.access.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A second planting finds everything there and leaves it. */
final class DemoDataCheck implements Check {
    private static final List<MemberId> MEMBERS =
            List.of(Persona.ADMIN.id(), Persona.JEAN.id(), Persona.MARIE.id());

    @Override
    public List<String> findings(Subject subject) {
        var findings = new ArrayList<String>();
        try (var platform = subject.setup().start()) {
            for (var declaration : subject.declared(DemoDataDeclaration.class)) {
                var handler = platform.instance(declaration.handler());
                handler.plant(MEMBERS);
                var once = content(platform.database());
                handler.plant(MEMBERS);
                var twice = content(platform.database());
                once.entrySet().removeAll(twice.entrySet());
                once.keySet()
                        .forEach(table ->
                                findings.add(
                                        declaration.name() + " planted again changes " + table));
            }
        }
        return findings;
    }

    private static Map<String, List<String>> content(TestDatabase database) {
        return database.asOwner()
                .withHandle(owner -> {
                    var content = new TreeMap<String, List<String>>();
                    for (var table : Table.all(owner)) {
                        var rows = "select t::text from " + table.name() + " t order by 1";
                        content.put(
                                table.name(), owner.createQuery(rows).mapTo(String.class).list());
                    }
                    return content;
                });
    }
}
