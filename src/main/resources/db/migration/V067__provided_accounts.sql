-- Whom the trust's own sign-in means by its word for somebody, and the roles that it gave at the last sign-in.
create table provided_account (
  subject text primary key check (length(subject) <= 600),
  account uuid not null unique references account on delete cascade,
  roles   text not null,
  arrived timestamptz not null
);
-- Whether somebody is meant already, and nothing about by which word; asked before anybody is known. Defined before the wall
-- stands, and owned by the owner of the table, for whom there is a policy of its own.
create function is_provided(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public
  as 'select exists (select 1 from public.provided_account where account = asked)';
alter table provided_account enable row level security;
alter table provided_account force row level security;
create policy owner_asks on provided_account for select to current_user using (true);
create policy provided_account_own on provided_account to ${runtime}
  using (subject = current_setting('app.provided', true) or account::text = current_setting('app.caller', true))
  with check (subject = current_setting('app.provided', true));
revoke execute on function is_provided(uuid) from public;
grant execute on function is_provided(uuid) to ${runtime};
grant select, insert, update on provided_account to ${runtime};
