-- What admins see and do of jobs. Their payload stays with the scheduler: it may hold what members wrote.

create function list_jobs(
    wanted text, behind_time timestamptz, behind_name text, behind_instance text, most int
) returns table (
    task_name text, task_instance text, state text, at timestamptz, attempts int, failed_at timestamptz, failure text,
    reference text)
    language sql stable security definer
    set search_path = ''
as $$
    with open as (
        (select t.task_name, t.task_instance,
            case when t.picked then 'running' when coalesce(t.consecutive_failures, 0) > 0 then 'failing'
                else 'waiting' end as state,
            t.execution_time as at, coalesce(t.consecutive_failures, 0) as attempts, t.last_failure as failed_at,
            null::text as failure, null::text as reference
        from public.scheduled_tasks t
        where wanted <> 'parked' and (wanted <> 'running' or t.picked) and (wanted <> 'waiting' or not t.picked)
            and (wanted <> 'failing' or (not t.picked and t.consecutive_failures > 0))
            and (wanted <> 'waiting' or coalesce(t.consecutive_failures, 0) = 0)
            and (behind_name is null
                or (t.execution_time, t.task_name, t.task_instance) > (behind_time, behind_name, behind_instance))
        order by t.execution_time, t.task_name, t.task_instance limit most)
        union all
        (select p.task_name, p.task_instance, 'parked', p.parked_at, p.attempts, p.parked_at, p.failure, p.reference
        from public.parked_jobs p
        where wanted = 'parked' and (behind_name is null
            or (p.parked_at, p.task_name, p.task_instance) > (behind_time, behind_name, behind_instance))
        order by p.parked_at, p.task_name, p.task_instance limit most))
    select * from open order by at, task_name, task_instance limit most
$$;
comment on function list_jobs(text, timestamptz, text, text, int) is
    'Jobs that wait, run, fail or are parked, those that are due first in front, from behind a place; without what they carry.';

create function list_recurring_jobs() returns table (
    task_name text, due timestamptz, is_running boolean, attempts int, succeeded_at timestamptz, failed_at timestamptz)
    language sql stable security definer
    set search_path = ''
as $$
    select t.task_name, t.execution_time, t.picked, coalesce(t.consecutive_failures, 0), t.last_success, t.last_failure
    from public.scheduled_tasks t where t.task_instance = 'recurring' order by t.task_name
$$;
comment on function list_recurring_jobs() is 'When each recurring job runs next, and how its last runs ended.';

create function hurry_job(name text, instance text, due timestamptz) returns boolean
    language plpgsql security definer
    set search_path = ''
as $$
declare
    parked bigint;
begin
    select p.id into parked from public.parked_jobs p where p.task_name = name and p.task_instance = instance;
    if found then
        return public.restart_parked_job(parked, due);
    end if;
    update public.scheduled_tasks t
    set execution_time = least(t.execution_time, due), version = t.version + 1
    where t.task_name = name and t.task_instance = instance and not t.picked;
    return found;
end
$$;
comment on function hurry_job(text, text, timestamptz) is
    'Has a parked, failing or waiting job tried at once; false when it runs already or is gone.';

create function drop_job(name text, instance text) returns boolean
    language plpgsql security definer
    set search_path = ''
as $$
begin
    delete from public.parked_jobs p where p.task_name = name and p.task_instance = instance;
    if found then
        return true;
    end if;
    -- What recurs would be missing until the next start, so that only its parked run can be dropped.
    delete from public.scheduled_tasks t
    where t.task_name = name and t.task_instance = instance and not t.picked and t.task_instance <> 'recurring';
    return found;
end
$$;
comment on function drop_job(text, text) is
    'Throws a job away that is parked or waits; false when it runs, recurs or is gone.';

grant execute on function list_jobs(text, timestamptz, text, text, int) to ${admin};
grant execute on function list_recurring_jobs() to ${admin};
grant execute on function hurry_job(text, text, timestamptz) to ${admin};
grant execute on function drop_job(text, text) to ${admin};
