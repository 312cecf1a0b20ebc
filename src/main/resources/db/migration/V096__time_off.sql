-- One row for everybody from the start, whether they took any time off or not: one sealed value of one size, and nothing else.
create table time_off (
  person uuid primary key,
  sealed bytea not null check (length(sealed) = 16421)
);
alter table time_off enable row level security;
alter table time_off force row level security;
create policy owner on time_off to current_user using (true) with check (true);
create policy own on time_off to ${runtime} using (person = (select app_caller())) with check (person = (select app_caller()));
create policy keeping on time_off to ${runtime}
  using (current_setting('app.work', true) = 'time-keep') with check (current_setting('app.work', true) = 'time-keep');
create policy counting on time_off for select to ${runtime} using (current_setting('app.work', true) = 'time-count');
grant select, insert, update, delete on time_off to ${runtime};

-- Days and hours that somebody lets one reader see: a sealed copy, its owner's name too. Its reader has it until the last day; its
-- owner by its random id, which is in their own sealed row and nowhere else.
create table shown_time (
  id        uuid primary key,
  reader    uuid not null,
  until_day date not null,
  sealed    bytea not null check (length(sealed) = 16421)
);
create index time_shown_to on shown_time (reader);
alter table shown_time enable row level security;
alter table shown_time force row level security;
create policy owner on shown_time to current_user using (true) with check (true);
create policy by_id on shown_time to ${runtime}
  using (id::text = current_setting('app.shown', true)) with check (id::text = current_setting('app.shown', true));
create policy reader on shown_time for select to ${runtime}
  using (reader = (select app_caller()) and until_day >= current_date);
create policy keeping on shown_time for select to ${runtime} using (current_setting('app.work', true) = 'time-keep');
grant select, insert, update, delete on shown_time to ${runtime};

create function time_lacking() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select id from (select id from person where left_on is null union select id from account where ended is null) known
  where not exists (select 1 from time_off t where t.person = known.id) $$;
create function time_leavers() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select t.person from time_off t
  where not exists (select 1 from person q where q.id = t.person and q.left_on is null)
    and not exists (select 1 from account a where a.id = t.person and a.ended is null) $$;
revoke execute on function time_lacking(), time_leavers() from public;
grant execute on function time_lacking(), time_leavers() to ${runtime};
