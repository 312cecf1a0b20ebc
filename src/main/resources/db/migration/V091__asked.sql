-- As access.Role.givenBy says; a test compares the two.
create or replace function role_givers(asked text) returns text[] language sql immutable as $$
  select case
    when asked in ('NETWORK_MEMBER', 'GO_BETWEEN') then array['CHAIR']
    when asked in ('CHAIR', 'SECOND_LOOKER', 'FACILITATOR', 'PATIENT_PARTNER', 'HR_ANALYST', 'WDES_SUBMITTER', 'EXECUTIVE_SPONSOR',
                   'ADMINISTRATOR', 'AUDITOR') then array['ADMINISTRATOR']
    else array[]::text[] end $$;

-- What somebody asked for: sealed, its owner's name too. Whoever was asked has it until the last day; those who look a second time
-- once it was handed to them; its owner by its random id, which is in their own sealed row and nowhere else.
create table asked (
  id        uuid primary key,
  decider   uuid not null,
  until_day date not null,
  escalated boolean not null,
  sealed    bytea not null check (length(sealed) = 16421)
);
create index asked_of on asked (decider);
alter table asked enable row level security;
alter table asked force row level security;
create policy owner on asked to current_user using (true) with check (true);
create policy by_id on asked to ${runtime}
  using (id::text = current_setting('app.asked', true)) with check (id::text = current_setting('app.asked', true));
create policy decider on asked for select to ${runtime}
  using (decider = (select app_caller()) and until_day >= current_date);
create policy second_look on asked for select to ${runtime}
  using (escalated and (select app_holds('SECOND_LOOKER')) and decider <> (select app_caller()));
create policy keeping on asked for select to ${runtime} using (current_setting('app.work', true) = 'asked-keep');
grant select, insert, update, delete on asked to ${runtime};

-- What those who ask for others say about themselves: seen by everybody who is signed in, while they hold the role.
create function go_between_now(who uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from role_held r where r.account = who and r.role = 'GO_BETWEEN' and r.ended is null
    and (r.until is null or r.until > now())) $$;
create table go_between (
  person uuid primary key,
  name   text not null check (length(name) between 1 and 200),
  words  text not null check (length(words) between 1 and 500)
);
alter table go_between enable row level security;
alter table go_between force row level security;
create policy owner on go_between to current_user using (true) with check (true);
create policy offered on go_between for select to ${runtime}
  using ((select app_caller()) is not null and go_between_now(person));
create policy own on go_between to ${runtime}
  using (person = (select app_caller()) and (select app_holds('GO_BETWEEN')))
  with check (person = (select app_caller()) and (select app_holds('GO_BETWEEN')));
grant select, insert, update, delete on go_between to ${runtime};

-- The ids of those who look a second time, to tell them that something waits.
create function second_lookers() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select distinct r.account from role_held r where r.role = 'SECOND_LOOKER' and r.ended is null
    and (r.until is null or r.until > now()) $$;
revoke execute on function go_between_now(uuid), second_lookers() from public;
grant execute on function go_between_now(uuid), second_lookers() to ${runtime};

-- How many talks of which nothing is kept, by quarter: nobody's, and no day.
create table talk_count (
  quarter date primary key,
  talks   bigint not null check (talks > 0)
);
grant select, insert, update on talk_count to ${runtime};
