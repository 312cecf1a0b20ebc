-- One row for everybody from the start, whether they have said anything or not, and one sealed value of one size in it: answer,
-- draft and choices together. Nothing in clear but the month in which the row was made or an answer changed.
create table declaration (
  person  uuid primary key,
  sealed  bytea not null check (length(sealed) = 4133),
  changed date not null check (extract(day from changed) = 1),
  version integer not null
);
alter table declaration enable row level security;
alter table declaration force row level security;
create policy owner on declaration to current_user using (true) with check (true);
create policy own on declaration to ${runtime}
  using (person::text = current_setting('app.caller', true))
  with check (person::text = current_setting('app.caller', true));
create policy counting on declaration for select to ${runtime}
  using (current_setting('app.work', true) in ('declaration-count', 'declaration-keep'));
create policy keeping on declaration for update to ${runtime}
  using (current_setting('app.work', true) = 'declaration-keep')
  with check (current_setting('app.work', true) = 'declaration-keep');
create policy making on declaration for insert to ${runtime}
  with check (current_setting('app.work', true) = 'declaration-keep');
create policy leavers on declaration for delete to ${runtime}
  using (current_setting('app.work', true) = 'declaration-keep');
grant select, insert, update, delete on declaration to ${runtime};

-- What people chose to pass on, sealed, their names too. Readable by the role it is for, and by whoever knows its random id,
-- which is in its owner's sealed row. closed: the month it was answered, so that it can be deleted in time.
create table passed_on (
  id     uuid primary key,
  kind   text not null check (kind in ('STAFF_RECORD', 'CONTACT')),
  sealed bytea not null check (length(sealed) = 4133),
  closed date check (extract(day from closed) = 1)
);
alter table passed_on enable row level security;
alter table passed_on force row level security;
create policy owner on passed_on to current_user using (true) with check (true);
create policy by_id on passed_on to ${runtime}
  using (id::text = current_setting('app.passed_on', true))
  with check (id::text = current_setting('app.passed_on', true));
create policy record on passed_on for select to ${runtime} using (kind = 'STAFF_RECORD' and app_holds('HR_ANALYST'));
create policy contact on passed_on for select to ${runtime} using (kind = 'CONTACT' and app_holds('CHAIR'));
create policy keeping on passed_on for select to ${runtime}
  using (current_setting('app.work', true) = 'declaration-keep' and closed is not null);
grant select, insert, update, delete on passed_on to ${runtime};

-- What the network says to somebody before they begin: a story of a peer, and whom to talk to. Nothing about a person who told us.
create table welcome (
  only_one boolean primary key default true check (only_one),
  story    text not null check (length(story) <= 1500),
  contact  text not null check (length(contact) <= 120),
  reach    text not null check (length(reach) <= 300),
  version  integer not null
);
grant select, insert, update on welcome to ${runtime};

-- Who works here or can sign in and has no row yet, and whose row is there although they have left: ids only, and the same for
-- everybody, whatever they said.
create function declaration_lacking() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select id from (select id from person where left_on is null union select id from account where ended is null) known
  where not exists (select 1 from declaration d where d.person = known.id) $$;
create function declaration_leavers() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select d.person from declaration d
  where not exists (select 1 from person p where p.id = d.person and p.left_on is null)
    and not exists (select 1 from account a where a.id = d.person and a.ended is null) $$;
revoke execute on function declaration_lacking(), declaration_leavers() from public;
grant execute on function declaration_lacking(), declaration_leavers() to ${runtime};
