-- Who acts is asked by every policy. With a body that is bound when the function is made, nobody's search_path matters, and
-- PostgreSQL puts it into the asking query instead of planning it anew at each call.

create or replace function acting_member() returns bigint
    language sql stable parallel safe
    return nullif(current_setting('app.actor', true), '')::bigint;

create or replace function acting_audience() returns text
    language sql stable parallel safe
    -- The setting, unlike current_user, still names the caller's role inside functions that run as the owner.
    return case current_setting('role')
        when '${member}' then 'member'
        when '${viewer}' then 'viewer'
        when '${staff}' then 'staff'
        when '${admin}' then 'admin'
        when '${system}' then 'system'
        else 'owner'
    end;
