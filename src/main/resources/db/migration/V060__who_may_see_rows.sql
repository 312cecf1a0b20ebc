-- The second wall: row-level security on every table about a person. Whatever the application forgets to ask, a row is there only
-- for whom a policy names. Each policy is for the runtime role; the owner, as whom migrations run and the application never does,
-- has one of its own, because "force" holds for it too.

-- Who asks, and what they hold now, as the application said at the beginning of this transaction.
create function app_caller() returns uuid language sql stable
  as $$ select nullif(current_setting('app.caller', true), '')::uuid $$;
create function app_holds(asked text) returns boolean language sql stable
  as $$ select asked = any (string_to_array(coalesce(current_setting('app.roles', true), ''), ',')) $$;
-- What somebody who is not signed in named: an e-mail address, or the hash of a link's code. Only that one row is theirs to see.
create function app_sought() returns text language sql stable
  as $$ select nullif(current_setting('app.sought', true), '') $$;

-- A role can be given beforehand, to a person of the staff list who has no account yet, and can have an end from the beginning.
alter table role_held drop constraint role_held_account_fkey;
alter table role_held add column until timestamptz check (until > given);

-- As access.Role.givenBy says; a test compares the two.
create function role_givers(asked text) returns text[] language sql immutable as $$
  select case
    when asked in ('NETWORK_MEMBER', 'GO_BETWEEN') then array['CHAIR']
    when asked in ('CHAIR', 'FACILITATOR', 'PATIENT_PARTNER', 'HR_ANALYST', 'WDES_SUBMITTER', 'EXECUTIVE_SPONSOR',
                   'ADMINISTRATOR', 'AUDITOR') then array['ADMINISTRATOR']
    else array[]::text[] end $$;
create function app_gives(asked text) returns boolean language sql stable
  as $$ select role_givers(asked) && string_to_array(coalesce(current_setting('app.roles', true), ''), ',') $$;

alter table role_held enable row level security;
alter table role_held force row level security;
create policy owner on role_held to current_user using (true) with check (true);
create policy own on role_held for select to ${runtime} using (account = app_caller());
create policy givers_see on role_held for select to ${runtime} using (app_gives(role));
create policy givers_give on role_held for insert to ${runtime}
  with check (app_gives(role) and account <> app_caller() and given_by = app_caller());
create policy givers_end on role_held for update to ${runtime}
  using (app_gives(role) and account <> app_caller()) with check (app_gives(role) and account <> app_caller());

-- Questions that need every row and answer none of them: whether there ever was an administrator, and how many hold each role.
create function administrator_was_given() returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select 1 from role_held where role = 'ADMINISTRATOR') $$;
create function role_holders(at timestamptz) returns table (role text, people bigint) language sql stable security definer
  set search_path = public, pg_temp as $$
  select r.role, count(distinct r.account) from role_held r
  where r.ended is null and (r.until is null or r.until > at) group by r.role $$;
-- Ends every role of somebody who leaves, those too that an administrator may not see, and tells none of them.
create function end_every_role(who uuid, at timestamptz) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$ begin
  if not app_holds('ADMINISTRATOR') or who = app_caller() then
    raise exception 'only an administrator ends every role of somebody else' using errcode = '42501';
  end if;
  update role_held set ended = least(at, coalesce(until, at)), ended_by = app_caller() where account = who and ended is null;
  end $$;
revoke execute on function administrator_was_given(), role_holders(timestamptz), end_every_role(uuid, timestamptz) from public;
grant execute on function administrator_was_given(), role_holders(timestamptz), end_every_role(uuid, timestamptz) to ${runtime};
create policy first_administrator on role_held for insert to ${runtime}
  with check (role = 'ADMINISTRATOR' and app_caller() is null and given_by is null and not administrator_was_given());

alter table sign_up_link enable row level security;
alter table sign_up_link force row level security;
create policy owner on sign_up_link to current_user using (true) with check (true);
create policy the_one_sought on sign_up_link to ${runtime} using (code_hash = app_sought()) with check (code_hash = app_sought());
create policy own on sign_up_link to ${runtime} using (account = app_caller()) with check (account = app_caller());
create policy administrators on sign_up_link to ${runtime}
  using (app_holds('ADMINISTRATOR')) with check (app_holds('ADMINISTRATOR') and account <> app_caller());

alter table account enable row level security;
alter table account force row level security;
create policy owner on account to current_user using (true) with check (true);
create policy own on account to ${runtime} using (id = app_caller()) with check (id = app_caller());
create policy the_one_sought on account to ${runtime}
  using (email = app_sought()
    or exists (select 1 from sign_up_link link where link.code_hash = app_sought() and link.account = account.id))
  with check (email = app_sought()
    or exists (select 1 from sign_up_link link where link.code_hash = app_sought() and link.account = account.id));
create policy administrators on account to ${runtime}
  using (app_holds('ADMINISTRATOR')) with check (app_holds('ADMINISTRATOR'));
