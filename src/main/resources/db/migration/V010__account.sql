-- Who can sign in. An ended account keeps its row, so that what somebody did stays somebody's.
create table account (
  id           uuid primary key,
  email        text not null check (email = lower(email) and length(email) <= 254),
  name         text not null check (length(name) between 1 and 200),
  password     text,
  password_set timestamptz,
  added        timestamptz not null,
  added_by     uuid references account,
  ended        timestamptz,
  ended_by     uuid references account,
  version      integer not null,
  check (ended is null or password is null)
);
create unique index account_email on account (email) where ended is null;

-- Roles held: from when to when, given and ended by whom. By name, as in the table of acts.
create table role_held (
  id       uuid primary key,
  account  uuid not null references account,
  role     text not null,
  given    timestamptz not null,
  given_by uuid references account check (given_by <> account),
  ended    timestamptz,
  ended_by uuid references account check (ended_by <> account)
);
create unique index role_held_once on role_held (account, role) where ended is null;

-- Links to set a password with: hash of the code only, single use, a week.
create table sign_up_link (
  code_hash text primary key,
  account   uuid not null references account,
  made      timestamptz not null,
  made_by   uuid not null references account,
  used      timestamptz
);
create index sign_up_link_account on sign_up_link (account);

-- The one-time code with which the first administrator begins: one row, hash only.
create table first_administrator_code (
  only_one  boolean primary key default true check (only_one),
  code_hash text not null,
  made      timestamptz not null,
  used      timestamptz
);

grant select, insert, update on account, role_held, sign_up_link, first_administrator_code to ${runtime};
