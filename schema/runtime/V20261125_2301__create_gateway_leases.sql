-- Which process is connected to Discord. Everything goes by the clock of the database, so that the clocks of the
-- machines need not agree.

create table gateway_leases (
    name text primary key,
    holder text not null,
    token bigint not null check (token > 0),
    held_until timestamptz not null
);
comment on table gateway_leases is
    'One connection to Discord: the process that holds it, until when unless it is prolonged, and a number that grows with every change of hands.';

select guard_table('gateway_leases');
grant select on gateway_leases to ${admin}, ${system};
create policy admins_read on gateway_leases for select to ${admin} using (true);
create policy system_reads on gateway_leases for select to ${system} using (true);

create function hold_gateway(lease text, process text, span interval) returns bigint
    language plpgsql security definer
    set search_path = ''
as $$
declare
    held public.gateway_leases;
begin
    insert into public.gateway_leases (name, holder, token, held_until)
    values (lease, process, 1, clock_timestamp() + span)
    on conflict do nothing;
    if found then
        return 1;
    end if;
    select * into held from public.gateway_leases where name = lease for update;
    if held.held_until > clock_timestamp() and held.holder <> process then
        return 0;
    end if;
    if held.holder <> process then
        held.token := held.token + 1;
        -- Whoever held it works on nothing any more: what it had claimed is free.
        update public.scheduled_tasks
        set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
        where picked and picked_by = held.holder;
    end if;
    update public.gateway_leases
    set holder = process, token = held.token, held_until = clock_timestamp() + span
    where name = lease;
    return held.token;
end
$$;
comment on function hold_gateway(text, text, interval) is
    'Takes or prolongs the connection to Discord and returns its number; 0 while another process holds it. Frees the jobs that a former holder had claimed.';

create function leave_gateway(lease text, process text) returns void
    language sql security definer
    set search_path = ''
as $$
    update public.gateway_leases set held_until = clock_timestamp() where name = lease and holder = process
$$;
comment on function leave_gateway(text, text) is
    'Gives the connection to Discord up, so that another process may take it at once.';

grant execute on function hold_gateway(text, text, interval) to ${system};
grant execute on function leave_gateway(text, text) to ${system};
