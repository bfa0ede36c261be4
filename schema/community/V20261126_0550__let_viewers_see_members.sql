-- The panel's list of members: who may look at it, and how it is found fast.

drop policy viewers_read_themselves on users;
drop policy viewers_read_their_own on user_presences;
drop policy viewers_read_their_own on user_roles;
drop policy viewers_read_their_own on user_languages;
create policy viewers_read on users for select to ${viewer} using (true);
create policy viewers_read on user_presences for select to ${viewer} using (true);
create policy viewers_read on user_roles for select to ${viewer} using (true);
create policy viewers_read on user_languages for select to ${viewer} using (true);

create index users_by_name on users (lower(username), user_id);
create index user_roles_by_role on user_roles (role_id, user_id);
