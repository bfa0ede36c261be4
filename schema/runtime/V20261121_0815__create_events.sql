-- What happened. Rows are added, never changed; erasure need not touch them, because they hold ids, codes and amounts only.

create table events (
    id bigint generated always as identity primary key,
    type text not null,
    payload jsonb not null,
    published_at timestamptz not null
);
create index events_by_type on events (type, id);
comment on table events is 'One thing that happened, as its publisher told it.';

select guard_table('events');
grant select on events to ${admin}, ${system};
create policy admins_read on events for select to ${admin} using (true);
create policy system_reads on events for select to ${system} using (true);

create function publish_event(event_type text, told text, told_at timestamptz, deliveries text[]) returns bigint
    language plpgsql security definer
    set search_path = ''
as $$
declare
    event_id bigint;
begin
    insert into public.events (type, payload, published_at) values (event_type, told::jsonb, told_at)
    returning id into event_id;
    insert into public.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
    select delivery, event_id::text,
        convert_to(
            format('{"due":%s,"job":%s}', floor(extract(epoch from told_at) * 1000)::bigint, told), 'UTF8'),
        told_at, false, 1
    from unnest(deliveries) as delivery;
    return event_id;
end
$$;
comment on function publish_event(text, text, timestamptz, text[]) is
    'Stores an event and one delivery for each of its handlers with the publisher''s transaction.';
grant execute on function publish_event(text, text, timestamptz, text[])
    to ${member}, ${viewer}, ${staff}, ${admin}, ${system};
