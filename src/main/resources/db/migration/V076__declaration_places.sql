-- Where people work, for the one job that counts answers for a release: it says so first, and gets no name.
create function declaration_places() returns table (person uuid, directorate uuid, care_area uuid, staff_group text, joined date, left_on date)
  language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.directorate, p.care_area, p.staff_group, p.joined, p.left_on from person p
  where current_setting('app.work', true) = 'declaration-count' $$;
revoke execute on function declaration_places() from public;
grant execute on function declaration_places() to ${runtime};
