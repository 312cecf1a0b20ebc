-- One row for everybody from the start, whether they have written anything or not, and one sealed value of one size in it: the
-- plan, and ids of what is shared and asked for. Nothing in clear but the month of the last change.
create table plan (
  person  uuid primary key,
  sealed  bytea not null check (length(sealed) = 16421),
  changed date not null check (extract(day from changed) = 1),
  version integer not null
);
alter table plan enable row level security;
alter table plan force row level security;
create policy owner on plan to current_user using (true) with check (true);
create policy own on plan to ${runtime} using (person = (select app_caller())) with check (person = (select app_caller()));
create policy keeping_sees on plan for select to ${runtime} using (current_setting('app.work', true) = 'plan-keep');
create policy keeping_makes on plan for insert to ${runtime} with check (current_setting('app.work', true) = 'plan-keep');
create policy keeping_deletes on plan for delete to ${runtime} using (current_setting('app.work', true) = 'plan-keep');
grant select, insert, update, delete on plan to ${runtime};

-- What somebody shared with one reader: a sealed copy, its owner's name too. Its reader has it until the last day; its owner by its
-- random id, which is in their own sealed row and nowhere else.
create table shared_part (
  id        uuid primary key,
  reader    uuid not null,
  until_day date not null,
  sealed    bytea not null check (length(sealed) = 16421)
);
create index shared_with on shared_part (reader);
alter table shared_part enable row level security;
alter table shared_part force row level security;
create policy owner on shared_part to current_user using (true) with check (true);
create policy by_id on shared_part to ${runtime}
  using (id::text = current_setting('app.shared', true)) with check (id::text = current_setting('app.shared', true));
create policy reader on shared_part for select to ${runtime}
  using (reader = (select app_caller()) and until_day >= current_date);
create policy keeping on shared_part for select to ${runtime} using (current_setting('app.work', true) = 'plan-keep');
grant select, insert, update, delete on shared_part to ${runtime};

-- Who works here or can sign in and has no row yet, and whose row is there although they have left: ids only, and the same for
-- everybody, whatever they wrote.
create function plan_lacking() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select id from (select id from person where left_on is null union select id from account where ended is null) known
  where not exists (select 1 from plan p where p.person = known.id) $$;
create function plan_leavers() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select p.person from plan p
  where not exists (select 1 from person q where q.id = p.person and q.left_on is null)
    and not exists (select 1 from account a where a.id = p.person and a.ended is null) $$;
-- Where a letter to somebody who works here goes, for whoever knows their random id.
create function address_of(who uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select email from person where id = who and left_on is null),
                  (select email from account where id = who and ended is null)) $$;
revoke execute on function plan_lacking(), plan_leavers(), address_of(uuid) from public;
grant execute on function plan_lacking(), plan_leavers(), address_of(uuid) to ${runtime};

-- What often helps: data that the staff network changes. The starter follows the examples of the Code of Practice on employment
-- (EHRC) in groups that fit an NHS trust.
create table suggestion (
  name  text primary key,
  lines text not null check (length(lines) <= 3000)
);
grant select, insert, update on suggestion to ${runtime};
insert into suggestion (name, lines) values
  ('PATTERN', E'Start or finish at another time\nFewer night shifts, or none\nThe rota four weeks ahead\nShort breaks when I need them\nThe same days each week\nComing back step by step after time away'),
  ('PLACE', E'A quiet place to work\nA desk near the door or the lift\nLight I can change\nA parking space near the door\nWorking from home on some days\nOne ward or site, not several'),
  ('EQUIPMENT', E'A chair or desk that fits me\nSoftware that reads out or takes dictation\nLive captions in meetings\nA hearing loop\nA uniform that I can wear\nMasks that show the mouth'),
  ('TASKS', E'Swap a task with somebody\nWritten notes of what was agreed\nHandover in writing\nOne task at a time\nMore time for forms and notes'),
  ('PEOPLE', E'A British Sign Language (BSL) interpreter\nA support worker\nA job coach\nA mentor or buddy\nSomebody who reads or writes with me'),
  ('LEAVE', E'Time off for appointments, planned ahead\nTime off when it gets worse\nTime off that does not count as being off sick'),
  ('PROCESSES', E'Questions before an interview or appraisal\nMore time in tests and training\nSomebody with me at meetings\nPapers some days before a meeting'),
  ('ATTITUDES', E'A talk with my team, with words I agree\nMy manager learns about it first\nPlease ask me, and not others about me');
