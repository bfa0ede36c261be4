package maxis.runtime.discord.slash;

import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What people see of a command, written so that two that look alike are alike: without what Discord
 * adds, with what it leaves out.
 */
final class Essence {
    private static final List<String> WORDS = List.of("name", "description", "value");
    private static final List<String> LOCALISED =
            List.of("name_localizations", "description_localizations");
    private static final List<String> SWITCHES = List.of("required", "autocomplete");
    private static final List<String> PARTS = List.of("options", "choices");

    private Essence() {}

    static Map<String, Object> of(CommandData command) {
        return of(command.toData());
    }

    private static Map<String, Object> of(DataObject part) {
        var essence = new TreeMap<String, Object>();
        essence.put("type", part.getInt("type", 1));
        WORDS.forEach(name -> essence.put(name, part.getString(name, "")));
        LOCALISED.forEach(name ->
                essence.put(
                        name,
                        new TreeMap<>(
                                part.optObject(name).map(DataObject::toMap).orElseGet(Map::of))));
        SWITCHES.forEach(name -> essence.put(name, part.getBoolean(name, false)));
        PARTS.forEach(name -> essence.put(name, parts(part, name)));
        return essence;
    }

    private static List<Map<String, Object>> parts(DataObject part, String name) {
        return part.optArray(name).stream().flatMap(Essence::objects).map(Essence::of).toList();
    }

    private static Stream<DataObject> objects(DataArray array) {
        return array.stream(DataArray::getObject);
    }
}
