-- What every table of the product stands on: who acts, and the policy that lets the owner of the tables do its work.

alter default privileges revoke execute on functions from public;

create function acting_member() returns bigint
    language sql stable parallel safe
    set search_path = ''
as $$
    select nullif(current_setting('app.actor', true), '')::bigint
$$;
comment on function acting_member() is
    'The member in whose name the transaction acts; null for the program itself and where nobody acts. Policies write (select acting_member()), so that it is asked once per statement.';
grant execute on function acting_member() to ${app}, ${member}, ${viewer}, ${staff}, ${admin}, ${system};

create function guard_table(guarded regclass) returns void
    language plpgsql
    set search_path = ''
as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    -- Without it not even migrations and backups of the owner would see a row.
    execute format('create policy owner_works on %s for all to ${owner} using (true) with check (true)', guarded);
    -- The bare login role may ask and sees nothing, because no policy names it.
    execute format('grant select on %s to ${app}', guarded);
end
$$;
comment on function guard_table(regclass) is
    'Switches row-level security on, also for the owner of the table. Every migration that creates a table calls it and then names who else may do what.';
