-- How often something was done of late: a bucket for each key that empties steadily.

create table rate_limits (
    key text primary key,
    empty_at timestamptz not null
);
comment on table rate_limits is
    'A bucket that acts fill: when it will be empty again. One that is empty is as good as absent.';

select guard_table('rate_limits');
grant select on rate_limits to ${admin}, ${system};
create policy admins_read on rate_limits for select to ${admin} using (true);
create policy system_reads on rate_limits for select to ${system} using (true);

create function take_limit(limit_key text, most int, step interval, at timestamptz) returns interval
    language plpgsql security definer
    set search_path = ''
as $$
declare
    empty timestamptz;
begin
    insert into public.rate_limits as l (key, empty_at) values (limit_key, at + step)
    on conflict (key) do update set empty_at = greatest(l.empty_at, at) + step
    where greatest(l.empty_at, at) + step <= at + step * most
    returning empty_at into empty;
    if found then
        return null;
    end if;
    select empty_at into empty from public.rate_limits where key = limit_key;
    return greatest(empty - at - step * (most - 1), interval '0');
end
$$;
comment on function take_limit(text, int, interval, timestamptz) is
    'Takes one of what a key may do, or says for how long there is none; each step gives one back.';
grant execute on function take_limit(text, int, interval, timestamptz)
    to ${member}, ${viewer}, ${staff}, ${admin}, ${system};

create function forget_limits(at timestamptz) returns bigint
    language sql security definer
    set search_path = ''
as $$
    with gone as (delete from public.rate_limits where empty_at <= at returning 1)
    select count(*) from gone
$$;
comment on function forget_limits(timestamptz) is 'Deletes the buckets that are empty.';
grant execute on function forget_limits(timestamptz) to ${system};
