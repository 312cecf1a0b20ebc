-- What is past its time, by table: counted, or deleted. The runtime role may not see the rows; it can only have those of long ago
-- deleted, and never those of the last 30 days. How long each is kept stands in tables.txt.
create function past_its_time(what text, before timestamptz, really boolean) returns bigint
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  past text;
  deed text;
  rows bigint;
begin
  if before is null or before > now() - interval '29 days' then
    raise exception 'nothing of the last 30 days is past its time' using errcode = '42501';
  end if;
  past := case what
    when 'begun_session' then 'coalesce(t.ended, t.last_possible) < $1'
    when 'sign_up_link' then 't.made < $1'
    when 'recovery_code' then 't.used < $1 or t.account in (select a.id from account a where a.ended < $1)'
    when 'authenticator' then 't.account in (select a.id from account a where a.ended < $1)'
    when 'authenticator_taken_away' then 't.taken < $1 and not exists
      (select 1 from authenticator a where a.account = t.account and a.set_up <= t.taken)'
    when 'provided_account' then 't.account in (select a.id from account a where a.ended < $1)'
    when 'role_held' then 'coalesce(t.ended, t.until) < $1'
    when 'managed' then 't.until_day < $1'
    when 'person' then 't.left_on < $1 and (t.name <> ''Somebody who left'' or t.email is not null or t.staff_number is not null)'
    when 'trail_salt' then '(exists (select 1 from person p where p.id = t.person and p.left_on < $1)
        or exists (select 1 from account a where a.id = t.person and a.ended < $1))
      and not exists (select 1 from person p where p.id = t.person and (p.left_on is null or p.left_on >= $1))
      and not exists (select 1 from account a where a.id = t.person and (a.ended is null or a.ended >= $1))'
    when 'account' then 't.ended < $1 and t.name <> ''Somebody who left'''
  end;
  if past is null then
    raise exception 'no such table is kept for a time: %', what using errcode = '42501';
  end if;
  if not really then
    execute format('select count(*) from %I t where %s', what, past) into rows using before;
    return rows;
  end if;
  if what = 'authenticator' then
    execute format('delete from person_key k where k.purpose = ''sign-in'' and k.holder in (select t.account from authenticator t where %s)', past)
      using before;
  end if;
  deed := case what
    when 'person' then 'update person t set name = ''Somebody who left'', email = null, staff_number = null where %s'
    when 'account' then 'update account t set name = ''Somebody who left'', email = ''left@nowhere.invalid'' where %s'
    else 'delete from ' || quote_ident(what) || ' t where %s'
  end;
  execute format(deed, past) using before;
  get diagnostics rows = row_count;
  return rows;
end $$;
revoke execute on function past_its_time(text, timestamptz, boolean) from public;
grant execute on function past_its_time(text, timestamptz, boolean) to ${runtime};
-- the owner of the table could only ask so far
create policy owner_ends on provided_account for delete to current_user using (true);
