package maxis.sandbox.discord.state;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody reacts with: a character, or an emoji with an id.
 *
 * @param id 0 for a character
 */
public record Emoticon(long id, String name) {
    /** Reads {@code 👍}, {@code name:123} or {@code a:name:123}. */
    public static Emoticon read(String written) {
        var parts = written.split(":", -1);
        if (parts.length >= 2 && Json.isId(parts[parts.length - 1])) {
            return new Emoticon(Long.parseLong(parts[parts.length - 1]), parts[parts.length - 2]);
        }
        return new Emoticon(0, written);
    }

    /**
     * A name in letters is no emoji; Discord knows its characters, here everything beyond letters
     * passes.
     */
    public boolean isPlausible() {
        return id != 0 || (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetter));
    }

    public ObjectNode json() {
        return Json.object().put("id", id == 0 ? null : Long.toString(id)).put("name", name);
    }
}
