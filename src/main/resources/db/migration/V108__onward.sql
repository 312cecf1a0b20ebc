-- What a go-between wrote to be passed on, word for word, to one reader: sealed, and nobody's but its owner's and its writer's until
-- its owner said yes. Its owner finds it by the id of what they shared, which is in their own sealed row and nowhere else. It goes with
-- that share, in the same statement; and it is nobody's any more once the go-between's role ended, even if it is given again.
create table onward (
  id        uuid primary key,
  part      uuid not null references shared_part on delete cascade,
  writer    uuid not null,
  held      uuid not null,
  reader    uuid not null check (reader <> writer),
  goes      boolean not null,
  until_day date not null,
  sealed    bytea not null check (length(sealed) = 16421)
);
create index onward_of on onward (part);
create index onward_by on onward (writer);
create index onward_to on onward (reader);

-- Whether that very holding of the role goes on.
create function go_between_still(asked uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select 1 from role_held r where r.id = asked and r.role = 'GO_BETWEEN' and r.ended is null
    and (r.until is null or r.until > now())) $$;

alter table onward enable row level security;
alter table onward force row level security;
create policy owner on onward to current_user using (true) with check (true);
create policy writer_sees on onward for select to ${runtime}
  using (writer = (select app_caller()) and (select app_holds('GO_BETWEEN')) and until_day >= current_date and go_between_still(held));
create policy writer_writes on onward for insert to ${runtime}
  with check (writer = (select app_caller()) and (select app_holds('GO_BETWEEN')) and not goes and go_between_still(held)
    and exists (select 1 from role_held r where r.id = held and r.account = (select app_caller()))
    and exists (select 1 from shared_part s where s.id = part and s.reader = (select app_caller()) and s.until_day >= onward.until_day));
create policy writer_takes_back on onward for delete to ${runtime}
  using (writer = (select app_caller()) and (select app_holds('GO_BETWEEN')));
create policy reader on onward for select to ${runtime}
  using (reader = (select app_caller()) and goes and until_day >= current_date and go_between_still(held));
-- Neither who wrote it nor who would read it can say yes to it, whatever they know.
create policy of_share_sees on onward for select to ${runtime}
  using (part::text = current_setting('app.onward', true) and (select app_caller()) not in (writer, reader)
    and until_day >= current_date and go_between_still(held));
create policy of_share_decides on onward for update to ${runtime}
  using (part::text = current_setting('app.onward', true) and (select app_caller()) not in (writer, reader))
  with check (part::text = current_setting('app.onward', true) and (select app_caller()) not in (writer, reader));
create policy of_share_ends on onward for delete to ${runtime}
  using (part::text = current_setting('app.onward', true) and (select app_caller()) not in (writer, reader));
create policy keeping_sees on onward for select to ${runtime} using (current_setting('app.work', true) = 'onward-keep');
create policy keeping_deletes on onward for delete to ${runtime} using (current_setting('app.work', true) = 'onward-keep');
grant select, insert, update, delete on onward to ${runtime};

-- No row, no key: whoever deletes it, and in whatever way, the key goes with it.
create function onward_gone() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  delete from person_key where holder = old.id and purpose = 'onward';
  return null;
  end $$;
create trigger gone after delete on onward for each row execute function onward_gone();

-- What is over by itself: past its day, the role ended, or whoever wrote or read it is not here any more.
create function onward_over(today date) returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select o.id from onward o
  where o.until_day < today or not go_between_still(o.held) or address_of(o.writer) is null or address_of(o.reader) is null $$;
revoke execute on function go_between_still(uuid), onward_gone(), onward_over(date) from public;
grant execute on function go_between_still(uuid), onward_over(date) to ${runtime};
