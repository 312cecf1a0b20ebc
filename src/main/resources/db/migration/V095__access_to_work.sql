-- One row for everybody from the start, whether they applied for anything or not: one sealed value of one size, and nothing else. No
-- day of the last change and no count of changes, so a row that was written in reads like one that never was.
create table access_to_work (
  person uuid primary key,
  sealed bytea not null check (length(sealed) = 16421)
);
alter table access_to_work enable row level security;
alter table access_to_work force row level security;
create policy owner on access_to_work to current_user using (true) with check (true);
create policy own on access_to_work to ${runtime}
  using (person = (select app_caller())) with check (person = (select app_caller()));
create policy keeping on access_to_work to ${runtime}
  using (current_setting('app.work', true) = 'grant-keep') with check (current_setting('app.work', true) = 'grant-keep');
grant select, insert, update, delete on access_to_work to ${runtime};

-- Who works here or can sign in and has no row yet, and whose row is there although they have left: ids only.
create function grant_lacking() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select id from (select id from person where left_on is null union select id from account where ended is null) known
  where not exists (select 1 from access_to_work a where a.person = known.id) $$;
create function grant_leavers() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select g.person from access_to_work g
  where not exists (select 1 from person q where q.id = g.person and q.left_on is null)
    and not exists (select 1 from account a where a.id = g.person and a.ended is null) $$;
revoke execute on function grant_lacking(), grant_leavers() from public;
grant execute on function grant_lacking(), grant_leavers() to ${runtime};
