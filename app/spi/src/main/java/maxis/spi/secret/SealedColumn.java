package maxis.spi.secret;

import maxis.spi.Contribution;

import java.util.regex.Pattern;

/**
 * Declares a column of sealed values, so that they are sealed anew when keys change. The system
 * must be allowed to select and update it.
 *
 * @param idColumn the column whose value, as text, is the row of the {@link Place}
 * @param handler the cog's own class, for attribution
 */
public record SealedColumn(String table, String column, String idColumn, Class<?> handler)
        implements Contribution {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public SealedColumn {
        for (var name : new String[] {table, column, idColumn}) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("Not the name of a table or column: " + name);
            }
        }
    }

    @Override
    public String kind() {
        return "sealed column";
    }

    @Override
    public String name() {
        return table + "." + column;
    }
}
