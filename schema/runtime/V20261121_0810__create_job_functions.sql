-- Audiences have no grant on the job tables: what they may do there is what these functions do.

create function enqueue_job(name text, instance text, data bytea, due timestamptz) returns boolean
    language plpgsql security definer
    set search_path = ''
as $$
begin
    insert into public.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
    values (name, instance, data, due, false, 1)
    on conflict do nothing;
    return found;
end
$$;
comment on function enqueue_job(text, text, bytea, timestamptz) is
    'Enqueues a job with the caller''s transaction; false when one of this name and instance waits or runs already.';

create function ensure_recurring_job(name text, data bytea, due timestamptz, asked_at timestamptz) returns void
    language sql security definer
    set search_path = ''
as $$
    insert into public.scheduled_tasks as task (task_name, task_instance, task_data, execution_time, picked, version)
    values (name, 'recurring', data, due, false, 1)
    on conflict (task_name, task_instance) do update
        set execution_time = excluded.execution_time, task_data = excluded.task_data, version = task.version + 1
        where not task.picked
            and coalesce(task.consecutive_failures, 0) = 0
            and task.execution_time > asked_at
            and task.execution_time <> excluded.execution_time
$$;
comment on function ensure_recurring_job(text, bytea, timestamptz, timestamptz) is
    'Plans the next run, and moves it when the schedule has changed; a run that is due already stays.';

create function finish_job(name text, instance text, worker text, seen_version bigint) returns void
    language plpgsql security definer
    set search_path = ''
as $$
begin
    delete from public.scheduled_tasks
    where task_name = name and task_instance = instance and picked_by = worker and version = seen_version;
    if not found then
        raise exception 'The job % % was taken over by another process', name, instance using errcode = 'MX001';
    end if;
end
$$;
comment on function finish_job(text, text, text, bigint) is
    'Ends a job in the transaction of its effects; refuses, and with it the effects, when another process has taken the job over.';

create function continue_job(
    name text, instance text, worker text, seen_version bigint, data bytea, due timestamptz, done_at timestamptz
) returns void
    language plpgsql security definer
    set search_path = ''
as $$
begin
    update public.scheduled_tasks
    set picked = false, picked_by = null, last_heartbeat = null, last_success = done_at, consecutive_failures = 0,
        task_data = data, execution_time = due, version = version + 1
    where task_name = name and task_instance = instance and picked_by = worker and version = seen_version;
    if not found then
        raise exception 'The job % % was taken over by another process', name, instance using errcode = 'MX001';
    end if;
end
$$;
comment on function continue_job(text, text, text, bigint, bytea, timestamptz, timestamptz) is
    'Lets a job go on later with another state, in the transaction of its effects so far.';

create function park_job(
    name text, instance text, worker text, seen_version bigint, cause text, log_reference text, failed_at timestamptz,
    next_data bytea, next_due timestamptz
) returns void
    language plpgsql security definer
    set search_path = ''
as $$
declare
    failed public.scheduled_tasks;
begin
    delete from public.scheduled_tasks
    where task_name = name and task_instance = instance and picked_by = worker and version = seen_version
    returning * into failed;
    if not found then
        raise exception 'The job % % was taken over by another process', name, instance using errcode = 'MX001';
    end if;
    insert into public.parked_jobs as parked (
        task_name, task_instance, task_data, attempts, failure, reference, parked_at)
    values (
        name, instance, failed.task_data, coalesce(failed.consecutive_failures, 0) + 1, cause, log_reference, failed_at)
    on conflict (task_name, task_instance) do update
        set task_data = excluded.task_data, attempts = parked.attempts + excluded.attempts,
            failure = excluded.failure, reference = excluded.reference, parked_at = excluded.parked_at;
    if next_due is not null then
        perform public.enqueue_job(name, instance, next_data, next_due);
    end if;
end
$$;
comment on function park_job(text, text, text, bigint, text, text, timestamptz, bytea, timestamptz) is
    'Moves a job that failed too often to where people look at it; a recurring one also gets its next run.';

create function restart_parked_job(parked bigint, due timestamptz) returns boolean
    language plpgsql security definer
    set search_path = ''
as $$
declare
    job public.parked_jobs;
begin
    delete from public.parked_jobs where id = parked returning * into job;
    if not found then
        return false;
    end if;
    insert into public.scheduled_tasks as task (task_name, task_instance, task_data, execution_time, picked, version)
    values (job.task_name, job.task_instance, job.task_data, due, false, 1)
    on conflict (task_name, task_instance) do update
        set execution_time = least(task.execution_time, excluded.execution_time), version = task.version + 1
        where not task.picked;
    return true;
end
$$;
comment on function restart_parked_job(bigint, timestamptz) is
    'Gives a parked job ten new attempts; a recurring one that waits for its next run has it now. False when it is not parked any more.';

grant execute on function enqueue_job(text, text, bytea, timestamptz)
    to ${member}, ${viewer}, ${staff}, ${admin}, ${system};
grant execute on function ensure_recurring_job(text, bytea, timestamptz, timestamptz) to ${system};
grant execute on function finish_job(text, text, text, bigint) to ${system};
grant execute on function continue_job(text, text, text, bigint, bytea, timestamptz, timestamptz) to ${system};
grant execute on function park_job(text, text, text, bigint, text, text, timestamptz, bytea, timestamptz) to ${system};
grant execute on function restart_parked_job(bigint, timestamptz) to ${admin}, ${system};
