-- One key for each holder and purpose, wrapped with the key file, which is never in the database. Left out of long backups: a
-- deleted row makes everything it sealed unreadable. Row-level security: one holder's at a time, and only when asked for by id.
create table person_key (
  holder  uuid not null,
  purpose text not null check (purpose ~ '^[a-z][a-z-]{0,39}$'),
  key_id  bigint not null,
  wrapped bytea not null,
  made    date not null check (extract(day from made) = 1),
  primary key (holder, purpose)
);
alter table person_key enable row level security;
alter table person_key force row level security;
create policy one_holder on person_key to ${runtime}
  using (holder::text = current_setting('app.holder', true))
  with check (holder::text = current_setting('app.holder', true));
-- for work that counts: reading only
create policy everyone on person_key for select to ${runtime} using (current_setting('app.holder', true) = 'everyone');
-- for "keys rotate", which runs as the owner of the table and never in the application
create policy owner on person_key to current_user using (true) with check (true);

-- By this the right key file is recognised: one row, made at the first start.
create table key_check (
  only_one boolean primary key default true check (only_one),
  sealed   bytea not null
);
grant select, insert, update, delete on person_key to ${runtime};
grant select, insert on key_check to ${runtime};
