-- The list of sessions that each person sees of their own, and in which they end one from elsewhere. What a browser tells is kept
-- as two words, and no address.
create table begun_session (
  id            uuid primary key,
  account       uuid not null references account on delete cascade,
  browser       text not null check (length(browser) <= 100),
  proof         text not null,
  begun         timestamptz not null,
  seen          timestamptz not null,
  last_possible timestamptz not null,
  ended         timestamptz
);
create index begun_session_account on begun_session (account);
alter table begun_session enable row level security;
alter table begun_session force row level security;
create policy owner on begun_session to current_user using (true) with check (true);
create policy own on begun_session to ${runtime} using (account = app_caller()) with check (account = app_caller());

-- The app with which somebody makes codes. The secrets are sealed with a key that is not in the database.
create table authenticator (
  account     uuid primary key references account on delete cascade,
  secret      bytea,
  pending     bytea,
  set_up      timestamptz,
  last_period bigint not null,
  version     integer not null
);
alter table authenticator enable row level security;
alter table authenticator force row level security;
create policy owner on authenticator to current_user using (true) with check (true);
create policy own on authenticator to ${runtime} using (account = app_caller()) with check (account = app_caller());

-- Codes for when the app is lost: hash only, each works once.
create table recovery_code (
  code_hash text primary key,
  account   uuid not null references account on delete cascade,
  made      timestamptz not null,
  used      timestamptz
);
create index recovery_code_account on recovery_code (account);
alter table recovery_code enable row level security;
alter table recovery_code force row level security;
create policy owner on recovery_code to current_user using (true) with check (true);
create policy own on recovery_code to ${runtime} using (account = app_caller()) with check (account = app_caller());

-- When an administrator took an app away because its owner lost it: whatever was set up before counts no more. Holds no secret.
create table authenticator_taken_away (
  id       uuid primary key,
  account  uuid not null references account on delete cascade,
  taken_by uuid not null references account on delete cascade check (taken_by <> account),
  taken    timestamptz not null
);
create index authenticator_taken_away_account on authenticator_taken_away (account);
alter table authenticator_taken_away enable row level security;
alter table authenticator_taken_away force row level security;
create policy owner on authenticator_taken_away to current_user using (true) with check (true);
create policy own on authenticator_taken_away for select to ${runtime} using (account = app_caller());
create policy administrators on authenticator_taken_away for insert to ${runtime}
  with check (app_holds('ADMINISTRATOR') and account <> app_caller() and taken_by = app_caller());

grant select, insert, update, delete on begun_session, authenticator, recovery_code to ${runtime};
grant select, insert on authenticator_taken_away to ${runtime};
