package maxis.testing.architecture;

import static maxis.testing.architecture.PlantedFile.plain;

import java.util.List;

/** Migrations that break the peace between owners. */
final class PlantedSchema {
    private static final String SHOP = "schema/shop/V20260101_1200__create_orders.sql";
    private static final String RUNTIME = "schema/runtime/V20260101_1100__create_events.sql";
    private static final String TICKETS = "schema/tickets/V20260101_1300__create_tickets.sql";
    private static final String EVENTS =
            "create table events (id bigint); create or replace function publish(x int) returns"
                    + " int;";

    static final List<Planted> ALL =
            List.of(
                    Planted.in(SchemaRules.NAMED_BY_TIME_AND_DEED)
                            .refuses(
                                    plain("schema/shop/V1__create_orders.sql", ""),
                                    plain("schema/shop/V20261301_1200__create_orders.sql", ""),
                                    plain("schema/shop/V20260101_1200__orders.sql", ""),
                                    plain("schema/shop/R__views.sql", ""),
                                    plain("schema/shop/deep/V20260101_1200__create_orders.sql", ""))
                            .accepts(
                                    plain(SHOP, ""),
                                    plain("schema/runtime/afterMigrate.sql", ""),
                                    plain("schema/shop/README.md", "")),
                    Planted.in(SchemaRules.ONE_VERSION_ONE_MIGRATION)
                            .refuses(
                                    plain(SHOP, ""),
                                    plain("schema/tickets/V20260101_1200__create_tickets.sql", ""))
                            .accepts(
                                    plain(SHOP, ""),
                                    plain(RUNTIME, ""),
                                    plain("schema/runtime/afterMigrate.sql", ""),
                                    plain("schema/shop/afterMigrate.sql", "")),
                    Planted.in(SchemaRules.TO_EACH_OWNER_ITS_TABLES)
                            .refuses(
                                    plain(RUNTIME, EVENTS).innocent(),
                                    plain(
                                                    TICKETS,
                                                    "create table tickets (id bigint); create"
                                                        + " function close_ticket(x int) returns"
                                                        + " int;")
                                            .innocent(),
                                    trespass(
                                            "references",
                                            "create table lines (ticket bigint references Tickets"
                                                    + " (id));"),
                                    trespass(
                                            "policy",
                                            "create policy p on public.tickets to shop using"
                                                    + " (true);"),
                                    trespass("insert", "insert into \"tickets\" values (1);"),
                                    trespass(
                                            "body",
                                            "create function f() returns void language sql as $$"
                                                    + " delete from tickets $$;"),
                                    trespass(
                                            "join",
                                            "create view v as select 1 from lines natural join"
                                                    + " tickets;"),
                                    trespass("call", "select close_ticket(1);"),
                                    trespass("events", "update events set id = 1;"))
                            .accepts(
                                    plain(
                                            SHOP,
                                            "create table orders (id bigint); -- not tickets\n"
                                                    + "/* nor\n"
                                                    + "tickets */ comment on table orders is 'Paid,"
                                                    + " it''s like tickets'; select publish(1);"),
                                    plain(RUNTIME, EVENTS),
                                    plain(
                                            TICKETS,
                                            "create table if not exists tickets (id bigint); drop"
                                                    + " table tickets;")));

    private PlantedSchema() {}

    private static PlantedFile trespass(String verb, String sql) {
        return plain("schema/shop/V20260101_1400__" + verb + "_things.sql", sql);
    }
}
