-- Ideas that wait for a quarter to begin: a few boxes of one size, there from the start and sealed anew every hour, so that a box says
-- neither whether anything is in it nor when something came. No person, no day, no number.
create table idea_box (
  id     uuid primary key,
  sealed bytea not null check (length(sealed) = 16421)
);
grant select, insert, update on idea_box to ${runtime};

-- Ideas that went to the network, under ids that nobody knew before; the day is the first of the quarter for all of them.
create table idea (
  id      uuid primary key,
  words   text not null check (length(words) between 1 and 300),
  quarter date not null check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
  reason  text not null default '' check (length(reason) <= 400),
  aside   date
);
grant select, insert, update, delete on idea to ${runtime};

-- Which of these words are a part of the name of somebody known here: the words come back, never the name nor whose it is.
create function name_parts_among(asked text[]) returns setof text language sql stable security definer
  set search_path = public, pg_temp as $$
  select distinct part from (
    select unnest(regexp_split_to_array(
      translate(lower(n.name), 'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ', 'aaaaaaceeeeiiiinoooooouuuuyy'), '[^[:alpha:]]+')) as part
    from (select name from person union all select name from account) n) parts
  where length(part) > 1 and part = any(asked) $$;

-- The ids of those who are told that something about offers waits for them.
create function offer_readers(asked text) returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select distinct r.account from role_held r where r.role = asked and asked in ('CHAIR', 'HR_ANALYST') and r.ended is null
    and (r.until is null or r.until > now()) $$;
revoke execute on function name_parts_among(text[]), offer_readers(text) from public;
grant execute on function name_parts_among(text[]), offer_readers(text) to ${runtime};
