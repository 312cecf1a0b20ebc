-- The names of those who hold a role now that the caller may give, for whoever gives it: the chair sees who belongs to the network
-- without seeing the list of everybody. Whom the name is of says no policy of person or account; so this function asks role_givers.
create function role_holder_names() returns table (holder uuid, name text) language sql stable security definer
  set search_path = public, pg_temp as $$
  select distinct r.account, coalesce(p.name, a.name)
  from role_held r left join person p on p.id = r.account left join account a on a.id = r.account
  where r.ended is null and app_gives(r.role) and coalesce(p.name, a.name) is not null $$;
revoke execute on function role_holder_names() from public;
grant execute on function role_holder_names() to ${runtime};
