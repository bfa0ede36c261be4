package maxis.testing.storage;

import org.jdbi.v3.core.Handle;

import java.util.Random;

/** Tables with all that makes copying hard, and rows that nobody would write. */
final class PlantedTables {
    /**
     * The child stands first in the alphabet, refers to its parent and checks that at the commit
     * only; one trigger counts the children and one forbids to empty the count.
     */
    private static final String TABLES =
            """
            create table planted_parent (
                id bigint generated always as identity primary key,
                %s,
                doubled bigint generated always as (id * 2) stored,
                boss bigint references planted_parent deferrable initially deferred
            );
            create sequence planted_numbers increment 5;
            create table a_planted_child (
                "order" int not null default nextval('planted_numbers'),
                parent bigint not null references planted_parent deferrable initially deferred,
                "Odd ""Name"" here" text
            );
            create table planted_count ("order" int);

            create function count_child() returns trigger language plpgsql as $$
            begin
                insert into planted_count values (new."order");
                return null;
            end $$;
            create trigger counts after insert on a_planted_child for each row execute function count_child();
            create function refuse() returns trigger language plpgsql as $$
            begin
                raise 'The count is never emptied';
            end $$;
            create trigger refuses before truncate on planted_count execute function refuse();

            select guard_table('planted_parent'), guard_table('a_planted_child'), guard_table('planted_count');
            """;

    private static final String COLUMNS =
            "label text, facts jsonb, raw bytea, tags text[], moment timestamptz, amount numeric";
    private static final String COLUMNS_AS_ADDED_LATER =
            "amount numeric, moment timestamptz, raw bytea, facts jsonb, tags text[], label text";

    private static final String ROW =
            """
            with parent as (
                insert into planted_parent (label, facts, raw, tags, moment, amount, boss)
                values (:label, cast(:facts as jsonb), :raw, array[:label, null, 'a,"b"'], timestamptz 'epoch' + :number * interval '1 us',
                    :number / 7.0, null)
                returning id
            )
            insert into a_planted_child (parent, "Odd ""Name"" here") select id, :label from parent
            """;

    /** A sequence may leave gaps, as after a copy that was taken while rows were added. */
    private static final String BOSSES =
            """
            update planted_parent child set boss = boss.id
            from planted_parent boss where child.id % 3 = 0 and boss.id = child.id - 1
            """;

    private PlantedTables() {}

    static void create(Handle owner) {
        owner.execute(TABLES.formatted(COLUMNS));
    }

    /** The same tables as they are where migrations came in another order. */
    static void createInAnotherOrder(Handle owner) {
        owner.execute(TABLES.formatted(COLUMNS_AS_ADDED_LATER));
    }

    static void plant(Handle owner, Random chance, int rows) {
        for (int i = 0; i < rows; i++) {
            var raw = new byte[chance.nextInt(64)];
            chance.nextBytes(raw);
            var label = chance.nextInt(5) == 0 ? null : text(chance);
            owner.createUpdate(ROW)
                    .bind("label", label)
                    .bind("facts", chance.nextBoolean() ? null : "{\"n\": [1.50, null, \"é\"]}")
                    .bind("raw", raw)
                    .bind("number", chance.nextInt())
                    .execute();
        }
        owner.execute(BOSSES);
    }

    private static String text(Random chance) {
        return chance.ints(chance.nextInt(12), 1, 0x1F_FFF)
                .filter(character ->
                        !Character.isSurrogate((char) character) && Character.isDefined(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append("\t\\\n'\"")
                .toString();
    }
}
