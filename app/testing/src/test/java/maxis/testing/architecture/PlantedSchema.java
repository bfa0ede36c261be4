package maxis.testing.architecture;

import java.util.List;

/** Migrations that break the peace between owners. */
final class PlantedSchema {
    static final List<Planted> ALL =
            List.of(
                    Planted.in(
                            SchemaRules.NAMED_BY_TIME_AND_DEED,
                            """
                            - schema/shop/V1__create_orders.sql                   select 1;
                            - schema/shop/V20261301_1200__create_orders.sql       select 1;
                            - schema/shop/V20260101_1200__orders.sql              select 1;
                            - schema/shop/R__views.sql                            select 1;
                            - schema/shop/deep/V20260101_1200__create_orders.sql  select 1;
                            + schema/shop/V20260101_1200__create_orders.sql       select 1;
                            + schema/runtime/afterMigrate.sql                     select 1;
                            + schema/shop/README.md                               Orders
                            """),
                    Planted.in(
                            SchemaRules.ONE_VERSION_ONE_MIGRATION,
                            """
                            - schema/shop/V20260101_1200__create_orders.sql      select 1;
                            - schema/tickets/V20260101_1200__create_tickets.sql  select 1;
                            + schema/shop/V20260101_1200__create_orders.sql      select 1;
                            + schema/tickets/V20260101_1201__create_tickets.sql  select 1;
                            + schema/runtime/afterMigrate.sql                    select 1;
                            + schema/shop/afterMigrate.sql                       select 1;
                            """),
                    Planted.in(
                            SchemaRules.TO_EACH_OWNER_ITS_TABLES,
                            """
                            * schema/tickets/V1__.sql    create table Tickets (id bigint); create view closed as select 1;
                            * schema/tickets/V2__.sql    create function close_ticket(x int) returns int;
                            * schema/runtime/V3__.sql    create unlogged table events (id bigint);
                            - schema/shop/reference.sql  create table lines (ticket bigint references tickets (id));
                            - schema/shop/policy.sql     create policy p on public.tickets to shop using (true);
                            - schema/shop/insert.sql     insert into "tickets" values (1);
                            - schema/shop/body.sql       create function f() returns void as $$ delete from tickets $$;
                            - schema/shop/join.sql       create view v as select 1 from lines natural join tickets;
                            - schema/shop/view.sql       select * from closed;
                            - schema/shop/call.sql       select close_ticket(1);
                            - schema/shop/events.sql     update events set id = 1;
                            - schema/shop/mine_too.sql   create table if not exists public.tickets (id bigint);
                            + schema/tickets/V1__.sql    create table if not exists tickets (id bigint); drop table tickets;
                            + schema/runtime/V3__.sql    create or replace function publish(x int) returns int;
                            + schema/shop/V4__.sql       create table orders (id bigint); /* not tickets */ select publish(1); -- tickets
                            + schema/shop/V5__.sql       comment on table orders is 'it''s not for tickets';
                            """));

    private PlantedSchema() {}
}
