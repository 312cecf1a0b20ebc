-- Who asked for what about whose record, one row a decision, never changed and never deleted. No content, no address. Whose record
-- it is stands here only as a pseudonym made with a key that is not in this database.
create table trail_entry (
  sequence bigint primary key,
  moment   timestamptz not null,
  asker    text not null check (asker in ('OWNER', 'ACCOUNT', 'NOBODY')),
  caller   uuid check ((caller is not null) = (asker = 'ACCOUNT')),
  roles    text not null,
  act      text not null,
  record   uuid,
  outcome  text not null check (outcome in ('ALLOWED', 'REFUSED')),
  reason   text not null check ((reason = '') = (outcome = 'ALLOWED')),
  previous bytea not null check (length(previous) = 32),
  hash     bytea not null check (length(hash) = 32)
);
create index trail_entry_record on trail_entry (record, sequence);
create index trail_entry_moment on trail_entry (moment);

-- Where the chain ends: one row, so that whoever adds to it waits for whoever is before them.
create table trail_head (
  only_one boolean primary key default true check (only_one),
  sequence bigint not null,
  hash     bytea not null check (length(hash) = 32)
);
insert into trail_head (sequence, hash) values (0, decode(repeat('00', 32), 'hex'));

-- Signed heads of the chain.
create table trail_checkpoint (
  sequence  bigint primary key,
  hash      bytea not null check (length(hash) = 32),
  moment    timestamptz not null,
  key       text not null,
  signature text not null
);

-- What a person's pseudonym is made with, besides the key. Everybody with an account has a row from the start, so that having one
-- says nothing. Deleted when a person's entries are to lead to nobody any more.
create table trail_salt (
  person uuid primary key,
  salt   uuid not null default gen_random_uuid()
);
insert into trail_salt (person) select id from account;

-- The head goes on by one entry at a time, each linked to the last.
create function trail_head_goes_on() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update trail_head set sequence = new.sequence, hash = new.hash
   where sequence = new.sequence - 1 and hash = new.previous;
  if not found then
    raise exception 'an entry of the trail comes after the last one and is linked to it';
  end if;
  return new;
end $$;
create trigger trail_head_goes_on before insert on trail_entry for each row execute function trail_head_goes_on();

create function trail_stays() returns trigger language plpgsql as $$
begin
  raise exception 'the trail is only ever added to';
end $$;
create trigger trail_stays before update or delete on trail_entry for each row execute function trail_stays();
create trigger trail_stays_whole before truncate on trail_entry for each statement execute function trail_stays();
create trigger trail_stays before update or delete on trail_checkpoint for each row execute function trail_stays();
create trigger trail_stays_whole before truncate on trail_checkpoint for each statement execute function trail_stays();

create function trail_lock() returns table (sequence bigint, hash bytea)
language sql volatile security definer set search_path = public, pg_temp as $$
  select h.sequence, h.hash from trail_head h for update
$$;

-- One person's salt, for whoever knows the person; never a list of them.
create function trail_salt_of(whose uuid) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  found_salt uuid;
begin
  select salt into found_salt from trail_salt where person = whose;
  if found_salt is null then
    insert into trail_salt (person) values (whose) on conflict (person) do nothing;
    select salt into found_salt from trail_salt where person = whose;
  end if;
  return found_salt;
end $$;

create function trail_salt_known(whose uuid) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select salt from trail_salt where person = whose
$$;

create function trail_unlink(whose uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  delete from trail_salt where person = whose;
  return found;
end $$;

create function trail_salt_from_the_start() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into trail_salt (person) values (new.id) on conflict (person) do nothing;
  return null;
end $$;
create trigger trail_salt_from_the_start after insert on account
  for each row execute function trail_salt_from_the_start();

-- The name of somebody who asked, for whoever may see that they did.
create function trail_name_of(who uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select a.name from account a
   where a.id = who
     and ('AUDITOR' = any (string_to_array(coalesce(current_setting('app.roles', true), ''), ','))
       or exists (select 1 from trail_entry e
                   where e.caller = who and e.record = nullif(current_setting('app.record', true), '')::uuid))
$$;

revoke execute on function trail_name_of(uuid), trail_lock(), trail_salt_known(uuid), trail_salt_of(uuid), trail_unlink(uuid) from public;
grant execute on function trail_name_of(uuid), trail_lock(), trail_salt_known(uuid), trail_salt_of(uuid), trail_unlink(uuid) to ${runtime};

-- The application may add and, by policy, read; nothing else.
grant select, insert on trail_entry, trail_checkpoint to ${runtime};
grant select on trail_head to ${runtime};

alter table trail_entry enable row level security;
alter table trail_entry force row level security;
create policy trail_written on trail_entry for insert to ${runtime} with check (true);
create policy trail_of_owner on trail_entry for select to ${runtime}
  using (record = nullif(current_setting('app.record', true), '')::uuid);
create policy trail_audited on trail_entry for select to ${runtime}
  using ('AUDITOR' = any (string_to_array(current_setting('app.roles', true), ',')));
-- the owner reads all of it for the check; the triggers stop the rest
create policy trail_verified on trail_entry to current_user using (true) with check (true);

alter table trail_salt enable row level security;
alter table trail_salt force row level security;
create policy trail_salt_kept on trail_salt to current_user using (true) with check (true);
