-- Counting what became of what people wrote and asked for: the job that makes a release says so first, and may only read.
create policy counting on asked for select to ${runtime} using (current_setting('app.work', true) = 'asked-count');
create policy counting_sees on plan for select to ${runtime} using (current_setting('app.work', true) = 'plan-count');

-- How many people worked here on a day: a number.
create function head_count(on_day date) returns bigint language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) from person where joined <= on_day and (left_on is null or left_on >= on_day) $$;
revoke execute on function head_count(date) from public;
grant execute on function head_count(date) to ${runtime};

-- Released figures of what became of things, frozen: rows can be added and read, and by nobody changed or taken away. Each time of a
-- topic begins where the last released one ended, so nothing is counted twice. Rounded figures with their proof, no person.
create table outcome_release (
  id        uuid primary key,
  topic     text not null,
  after_day date,
  until_day date not null,
  made_at   timestamptz not null,
  content   text not null,
  unique (topic, until_day),
  check (after_day is null or after_day < until_day)
);
grant select, insert on outcome_release to ${runtime};

-- The quarter ends for which was counted, once each, whatever came of it.
create table outcome_count (
  day        date primary key,
  counted_at timestamptz not null
);
grant select, insert on outcome_count to ${runtime};
