-- Who works here, where, and who manages whom since when. Nothing about health is here, and no column for it. A person's id is
-- the id of their account, once they have one.
create table directorate (
  id      uuid primary key,
  name    text not null check (length(name) between 1 and 200),
  version integer not null default 1
);
create unique index directorate_name on directorate (lower(name));
create table care_area (
  id          uuid primary key,
  directorate uuid not null references directorate,
  name        text not null check (length(name) between 1 and 200),
  version     integer not null default 1
);
create unique index care_area_name on care_area (directorate, lower(name));

create table person (
  id           uuid primary key,
  name         text not null check (length(name) between 1 and 200),
  email        text check (email = lower(email) and length(email) <= 254),
  staff_number text check (length(staff_number) between 1 and 40),
  directorate  uuid references directorate,
  care_area    uuid references care_area,
  staff_group  text,
  listed       boolean not null,
  joined       date not null,
  left_on      date
);
create unique index person_email on person (email) where left_on is null;
create unique index person_staff_number on person (staff_number) where left_on is null;
create index person_name on person (lower(name), id) where left_on is null;

create table managed (
  id        uuid primary key,
  person    uuid not null references person,
  manager   uuid not null references person check (manager <> person),
  since     date not null,
  until_day date check (until_day >= since)
);
create unique index managed_once on managed (person) where until_day is null;
create index managed_of_person on managed (person);
create index managed_by on managed (manager) where until_day is null;

grant select, insert, update on directorate, care_area, person, managed to ${runtime};

alter table managed enable row level security;
alter table managed force row level security;
create policy owner on managed to current_user using (true) with check (true);
create policy seen on managed for select to ${runtime}
  using ((select app_holds('ADMINISTRATOR')) or person = (select app_caller()) or manager = (select app_caller()));
create policy entered on managed for insert to ${runtime} with check (app_holds('ADMINISTRATOR'));
create policy changed on managed for update to ${runtime}
  using ((select app_holds('ADMINISTRATOR'))) with check (app_holds('ADMINISTRATOR'));

-- Oneself, one's manager of today, and the people one manages today.
alter table person enable row level security;
alter table person force row level security;
create policy owner on person to current_user using (true) with check (true);
create policy seen on person for select to ${runtime}
  using ((select app_holds('ADMINISTRATOR')) or id = (select app_caller())
    or id in (select m.person from managed m where m.manager = (select app_caller()) and m.until_day is null)
    or id in (select m.manager from managed m where m.person = (select app_caller()) and m.until_day is null));
create policy entered on person for insert to ${runtime} with check (app_holds('ADMINISTRATOR'));
create policy changed on person for update to ${runtime}
  using ((select app_holds('ADMINISTRATOR'))) with check (app_holds('ADMINISTRATOR'));

-- Questions that need every row and tell nobody's: counts, and the id of an address for somebody who has just proved it is theirs.
create function headcounts() returns table (directorate uuid, care_area uuid, staff_group text, people bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select p.directorate, p.care_area, p.staff_group, count(*) from person p where p.left_on is null
  group by p.directorate, p.care_area, p.staff_group $$;
create function staff_list_holders() returns table (staff bigint, managers bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select (select count(*) from person where left_on is null),
         (select count(distinct m.manager) from managed m where m.until_day is null) $$;
create function person_of_email(asked text) returns uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select id from person where email = lower(asked) and left_on is null $$;
revoke execute on function headcounts(), staff_list_holders(), person_of_email(text) from public;
grant execute on function headcounts(), staff_list_holders(), person_of_email(text) to ${runtime};

-- Everybody who already has an account works here.
insert into person (id, name, email, listed, joined) select id, name, email, false, added::date from account where ended is null;
