-- Letters that wait to be sent. Address, subject and text are sealed together, each letter with a key of its own.
create table waiting_letter (
  id       uuid primary key,
  content  bytea,
  written  timestamptz not null,
  tries    integer not null,
  next_try timestamptz not null,
  sent     timestamptz
);
create index waiting_letter_due on waiting_letter (next_try) where content is not null;
grant select, insert, update, delete on waiting_letter to ${runtime};

-- What a link is for: how long it opens, and whether somebody else than its owner has seen it.
alter table sign_up_link add column kind text not null default 'INVITATION'
  check (kind in ('INVITATION', 'RESET', 'HANDED_OVER'));

-- Whether somebody else could have set the password: until a second person confirms the owner, nothing personal opens.
alter table account add column handed_over timestamptz;
alter table account add column handed_over_by uuid references account check (handed_over_by <> id);
-- Up to when the owner was told what others did to the account.
alter table account add column told timestamptz;
