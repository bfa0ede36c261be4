package maxis.testing.access;

import maxis.testing.TestDatabase;

import org.jdbi.v3.core.Handle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row of a member in every table, and where PostgreSQL keeps it. */
public final class Planting {
    private static final int NUMBERS_BETWEEN = 10;
    private static final long FIRST_MEMBER = 1_000;

    /** Far from numbers that rows of the schema itself have. */
    private static final int FIRST_NUMBER = 100_000;

    private final long member;
    private final int number;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Map<String, Object>> rows = new HashMap<>();

    private Planting(long member, int number) {
        this.member = member;
        this.number = number;
    }

    /** Some rows in each table, each of another member. */
    public static void inEveryTable(Handle owner, int rows) {
        for (int number = 1; number <= rows; number++) {
            var planting = new Planting(FIRST_MEMBER + number, FIRST_NUMBER + number);
            Table.all(owner).forEach(table -> planting.plant(owner, table));
        }
    }

    static Planting of(TestDatabase database, List<Table> tables, long member, int number) {
        var planting = new Planting(member, number);
        database.asOwner()
                .useTransaction(owner -> tables.forEach(table -> planting.plant(owner, table)));
        return planting;
    }

    /** Where the row of a table is, whoever may see it. */
    String place(Table table) {
        var place = places.get(table.name());
        if (place == null) {
            throw new IllegalStateException("Nothing was planted in " + table.name());
        }
        return place;
    }

    /** A further row of the same member. */
    SampleRow another(Table table) {
        return new SampleRow(table, member, number + NUMBERS_BETWEEN, this::literal);
    }

    private void plant(Handle owner, Table table) {
        // Rows made of types alone do not keep what triggers watch over.
        owner.execute("alter table " + table.name() + " disable trigger user");
        var row = new SampleRow(table, member, number, this::literal);
        var place =
                owner.createQuery(row.insert() + " returning ctid::text").mapTo(String.class).one();
        places.put(table.name(), place);
        rows.put(
                table.name(),
                owner.createQuery("select * from " + table.name() + " where ctid = '" + place + "'")
                        .mapToMap()
                        .one());
        owner.execute("alter table " + table.name() + " enable trigger user");
    }

    private String literal(String table, String column) {
        return "'" + rows.getOrDefault(table, Map.of()).get(column) + "'";
    }
}
