-- The history of migrations is a table like any other; it exists only once the first migration has run.
do $$
begin
    if not (select relrowsecurity from pg_class where oid = 'flyway_schema_history'::regclass) then
        perform guard_table('flyway_schema_history');
        comment on table flyway_schema_history is 'One migration that has been applied.';
    end if;
end
$$;
