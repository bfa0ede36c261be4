-- What somebody wants done, from the wish to its one outcome. Rows are written by the functions below only; the trigger
-- keeps their history true whoever writes.

create table control_orders (
    id text primary key check (length(id) between 1 and 64),
    action text not null,
    parameters jsonb not null check (length(parameters::text) <= 40000),
    content text not null,
    manner text not null check (manner in ('typed', 'spoken')),
    origin text not null check (origin in ('discord', 'web', 'api', 'controller', 'program', 'sql')),
    actor_id bigint,
    program text,
    level text not null check (level in ('member', 'viewer', 'staff', 'admin', 'owner')),
    undoes text references control_orders (id),
    state text not null check (state in (
        'proposed', 'approved', 'claimed', 'done', 'refused', 'failed', 'cancelled', 'expired', 'undone')),
    preview jsonb,
    version text,
    seal text,
    staff_id bigint,
    claim text,
    claimed_by text,
    result jsonb,
    facts jsonb,
    reference text,
    sent_at timestamptz not null,
    expires_at timestamptz,
    approved_at timestamptz,
    claimed_at timestamptz,
    ended_at timestamptz,
    constraint somebody_asks check (num_nonnulls(actor_id, program) = 1),
    constraint proposals_are_sealed check (state <> 'proposed' or num_nulls(preview, version, seal, expires_at) = 0),
    constraint claims_have_an_owner check (state <> 'claimed' or num_nulls(claim, claimed_by, claimed_at) = 0),
    constraint ends_have_a_time check ((ended_at is null) = (state in ('proposed', 'approved', 'claimed')))
);
-- What is to be undone can be undone once; an attempt that came to nothing leaves room for another.
create unique index control_orders_undo on control_orders (undoes)
    where state in ('proposed', 'approved', 'claimed', 'done');
create index control_orders_open on control_orders (state, sent_at) where state in ('proposed', 'approved', 'claimed');
create index control_orders_by_time on control_orders (sent_at);
comment on table control_orders is
    'One order: an action with its parameters, who asked (actor_id, or a part of the program) and who approved (staff_id), what was foreseen, and the one outcome.';

select guard_table('control_orders');
grant select on control_orders to ${member}, ${staff}, ${admin}, ${system};
-- The export of personal data runs as the member.
create policy members_read_their_own on control_orders for select to ${member}
    using ((select acting_member()) in (actor_id, staff_id));
create policy staff_read_their_own on control_orders for select to ${staff}
    using (actor_id = (select acting_member()));
create policy admins_read on control_orders for select to ${admin} using (true);
create policy system_reads on control_orders for select to ${system} using (true);

create function watch_order() returns trigger
    language plpgsql
    set search_path = ''
as $$
declare
    order_is_over constant boolean := old.ended_at is not null;
begin
    if (new.id, new.action, new.content, new.manner, new.origin, new.actor_id, new.program, new.level, new.undoes,
            new.sent_at, new.expires_at, new.seal, new.version)
        is distinct from (old.id, old.action, old.content, old.manner, old.origin, old.actor_id, old.program, old.level,
            old.undoes, old.sent_at, old.expires_at, old.seal, old.version)
    then
        raise exception 'What was ordered with % cannot change', old.id using errcode = 'MX003';
    end if;
    if not (
        (old.state = 'proposed' and new.state in ('approved', 'refused', 'cancelled', 'expired'))
        or (old.state = 'approved' and new.state in ('claimed', 'cancelled', 'failed'))
        or (old.state = 'claimed' and new.state in ('claimed', 'done', 'refused', 'failed'))
        or (old.state = 'done' and new.state = 'undone')
        or (order_is_over and new.state = old.state)
    ) then
        raise exception 'The order % cannot go from % to %', old.id, old.state, new.state using errcode = 'MX003';
    end if;
    -- Texts may go at any time after the end, and nothing else.
    if (new.parameters is distinct from old.parameters and not (order_is_over and new.parameters = '{}'))
        or (new.preview is distinct from old.preview and not (order_is_over and new.preview is null))
        or (order_is_over and new.result is distinct from old.result and new.result is not null)
        or (order_is_over and new.facts is distinct from old.facts and new.facts is not null)
        or (order_is_over and (new.staff_id, new.claim, new.claimed_by, new.reference, new.approved_at, new.claimed_at,
                new.ended_at)
            is distinct from (old.staff_id, old.claim, old.claimed_by, old.reference, old.approved_at, old.claimed_at,
                old.ended_at))
    then
        raise exception 'What came of the order % cannot change', old.id using errcode = 'MX003';
    end if;
    return new;
end
$$;
comment on function watch_order() is
    'Lets an order go from state to state in the lawful ways only, so that it ends once, and lets nobody change what was ordered, foreseen or done.';
create trigger lawful before update on control_orders for each row execute function watch_order();
create trigger kept before delete on control_orders for each row execute function refuse_change();

create function tell_order() returns trigger
    language plpgsql
    set search_path = ''
as $$
begin
    perform pg_notify('control_orders', new.id || ' ' || new.state);
    return null;
end
$$;
comment on function tell_order() is 'Tells whoever listens to control_orders the id and the new state of an order.';
create trigger told_when_placed after insert on control_orders for each row execute function tell_order();
create trigger told_when_moved after update of state on control_orders
    for each row when (old.state <> new.state) execute function tell_order();

create function place_order(
    order_id text, order_action text, order_parameters text, order_content text, order_manner text, order_origin text,
    program_name text, asker_level text, undone text, first_state text, order_preview text, order_version text,
    order_seal text, order_expiry timestamptz, at timestamptz
) returns boolean
    language plpgsql security definer
    set search_path = ''
as $$
begin
    if first_state not in ('proposed', 'approved') then
        raise exception 'No order begins as %', first_state using errcode = 'MX003';
    end if;
    if undone is not null then
        perform from public.control_orders where id = undone and state = 'done' for update;
        if not found then
            return false;
        end if;
    end if;
    insert into public.control_orders (
        id, action, parameters, content, manner, origin, actor_id, program, level, undoes, state, preview, version, seal,
        sent_at, expires_at)
    values (
        order_id, order_action, order_parameters::jsonb, order_content, order_manner, order_origin,
        case when public.acting_audience() not in ('system', 'owner') then public.acting_member() end,
        case when public.acting_audience() in ('system', 'owner') then program_name end,
        asker_level, undone, first_state, order_preview::jsonb, order_version, order_seal, at, order_expiry)
    on conflict do nothing;
    return found;
end
$$;
comment on function place_order(
    text, text, text, text, text, text, text, text, text, text, text, text, text, timestamptz, timestamptz) is
    'Stores an order, the one way to do so; false when its id is taken, or when what it undoes is not done or is being undone. Who asks is what the transaction says.';

create function approve_order(order_id text, shown_seal text, at timestamptz) returns boolean
    language plpgsql security definer
    set search_path = ''
as $$
begin
    update public.control_orders
    set state = 'approved', staff_id = public.acting_member(), approved_at = at
    where id = order_id and state = 'proposed' and seal = shown_seal and expires_at > at
        and public.acting_member() is not null;
    return found;
end
$$;
comment on function approve_order(text, text, timestamptz) is
    'Approves what was shown under this seal, in the name of the acting member; false when it waits no more.';

create function drop_order(order_id text, new_state text, reason text, at timestamptz) returns boolean
    language plpgsql security definer
    set search_path = ''
as $$
begin
    update public.control_orders
    set state = new_state, result = reason::jsonb, ended_at = at
    where id = order_id and (
        (state in ('proposed', 'approved') and new_state = 'cancelled')
        or (state = 'proposed' and new_state = 'refused')
        or (state = 'proposed' and new_state = 'expired' and expires_at <= at));
    return found;
end
$$;
comment on function drop_order(text, text, text, timestamptz) is
    'Ends an order that nobody has begun: cancelled, refused because what it touches has changed, or expired; false when it is past that.';

create function claim_order(order_id text, claim_digest text, process text, at timestamptz) returns boolean
    language plpgsql security definer
    set search_path = ''
as $$
begin
    update public.control_orders
    set state = 'claimed', claim = claim_digest, claimed_by = process, claimed_at = at
    where id = order_id and state in ('approved', 'claimed');
    return found;
end
$$;
comment on function claim_order(text, text, text, timestamptz) is
    'Makes a process the one that carries the order out, and takes it from whoever was before; false when it has ended.';

create function end_order(
    order_id text, claim_token text, outcome text, order_result text, order_facts text, log_reference text,
    at timestamptz
) returns void
    language plpgsql security definer
    set search_path = ''
as $$
declare
    undone text;
begin
    update public.control_orders
    set state = outcome, result = order_result::jsonb, facts = order_facts::jsonb, reference = log_reference,
        ended_at = at
    where id = order_id and state = 'claimed' and claim = encode(sha256(convert_to(claim_token, 'UTF8')), 'hex')
    returning undoes into undone;
    if not found then
        raise exception 'The order % is another process''s or has ended', order_id using errcode = 'MX002';
    end if;
    if undone is not null and outcome = 'done' then
        update public.control_orders set state = 'undone' where id = undone and state = 'done';
        if not found then
            raise exception 'The order % cannot be undone any more', undone using errcode = 'MX002';
        end if;
    end if;
end
$$;
comment on function end_order(text, text, text, text, text, text, timestamptz) is
    'Writes the outcome in the transaction of the effects; refuses, and with it the effects, whoever does not hold the claim. The table knows only the digest of what the holder shows.';

create function expire_orders(reason text, at timestamptz) returns setof text
    language sql security definer
    set search_path = ''
as $$
    update public.control_orders set state = 'expired', result = reason::jsonb, ended_at = at
    where state = 'proposed' and expires_at <= at
    returning id
$$;
comment on function expire_orders(text, timestamptz) is 'Ends what nobody approved in time, and names it.';

create function fail_lost_orders(reason text, job_prefix text, at timestamptz) returns setof text
    language sql security definer
    set search_path = ''
as $$
    -- The job ends in the transaction that ends the order: an open order without one has lost it.
    update public.control_orders o
    set state = 'failed', result = reason::jsonb, ended_at = at,
        reference = (select p.reference from public.parked_jobs p
            where p.task_name = job_prefix || o.action and p.task_instance = o.id)
    where o.state in ('approved', 'claimed')
        and not exists (
            select from public.scheduled_tasks t
            where t.task_name = job_prefix || o.action and t.task_instance = o.id)
    returning o.id
$$;
comment on function fail_lost_orders(text, text, timestamptz) is
    'Ends approved orders whose job was parked or is gone, under the reference of the failure, and names them.';

create function forget_orders(member bigint, at timestamptz) returns boolean
    language plpgsql security definer
    set search_path = ''
as $$
begin
    update public.control_orders set state = 'cancelled', ended_at = at
    where actor_id = member and state in ('proposed', 'approved');
    update public.control_orders set parameters = '{}', preview = null, result = null, facts = null
    where ended_at is not null and member in (actor_id, staff_id);
    return not exists (select from public.control_orders where actor_id = member and ended_at is null);
end
$$;
comment on function forget_orders(bigint, timestamptz) is
    'Calls off what a member asked for and nobody has begun, and erases the texts of ended orders that the member asked for or approved; that there was an order, and what came of it, stays. False while one is being carried out.';

grant execute on function place_order(
    text, text, text, text, text, text, text, text, text, text, text, text, text, timestamptz, timestamptz)
    to ${staff}, ${admin}, ${system};
grant execute on function approve_order(text, text, timestamptz) to ${staff}, ${admin};
grant execute on function drop_order(text, text, text, timestamptz) to ${staff}, ${admin}, ${system};
grant execute on function claim_order(text, text, text, timestamptz) to ${system};
grant execute on function end_order(text, text, text, text, text, text, timestamptz) to ${system};
grant execute on function expire_orders(text, timestamptz) to ${system};
grant execute on function fail_lost_orders(text, text, timestamptz) to ${system};
grant execute on function forget_orders(bigint, timestamptz) to ${system};
