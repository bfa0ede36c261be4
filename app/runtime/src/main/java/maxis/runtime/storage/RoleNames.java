package maxis.runtime.storage;

import maxis.spi.storage.Audience;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the roles of one installation are called. Roles belong to the whole server, so all of them
 * start with a prefix, usually the name of the database.
 */
public record RoleNames(String prefix) {
    /** PostgreSQL cuts names after 63 bytes; the longest ending needs 7. */
    private static final int LONGEST_PREFIX = 50;

    public RoleNames {
        if (!isFree(prefix) || prefix.length() > LONGEST_PREFIX) {
            throw new IllegalArgumentException("Not a prefix for roles: " + prefix);
        }
    }

    /** The roles of a database, whatever characters its name has. */
    public static RoleNames of(String database) {
        var plain = database.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        var prefix = isFree(plain) ? plain : "_" + plain;
        var isUnchanged = prefix.equals(database) && prefix.length() <= LONGEST_PREFIX;
        return new RoleNames(
                isUnchanged
                        ? prefix
                        : shortened(prefix) + "_" + Integer.toHexString(database.hashCode()));
    }

    /** PostgreSQL keeps names that start with pg_ for roles of its own. */
    private static boolean isFree(String prefix) {
        return prefix.matches("[a-z_][a-z0-9_]*") && !prefix.startsWith("pg_");
    }

    private static String shortened(String prefix) {
        return prefix.substring(0, Math.min(prefix.length(), LONGEST_PREFIX - 9));
    }

    /** Owns every table; cannot log in. */
    public String owner() {
        return prefix + "_owner";
    }

    /** Logs in for everything that serves somebody; owns nothing. */
    public String app() {
        return prefix + "_app";
    }

    /** Logs in for the scheduler; sees its table only. */
    public String jobs() {
        return prefix + "_jobs";
    }

    /** What a transaction of an audience runs as. */
    public String audience(Audience audience) {
        return prefix + "_" + audience.name().toLowerCase(Locale.ROOT);
    }

    /** The names as migrations write them: {@code ${owner}}, {@code ${member}}. */
    Map<String, String> placeholders() {
        var names = new TreeMap<String, String>();
        names.put("owner", owner());
        names.put("app", app());
        names.put("jobs", jobs());
        for (var audience : Audience.values()) {
            names.put(audience.name().toLowerCase(Locale.ROOT), audience(audience));
        }
        return names;
    }
}
