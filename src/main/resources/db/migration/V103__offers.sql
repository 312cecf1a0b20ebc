-- What is offered to everybody, and what came of each proposal: words, days, and HR's reason. Nobody's name. The application cannot
-- delete a row: only the network takes an offer back, and then it says so.
create table standard_offer (
  id       uuid primary key,
  grp      text not null,
  words    text not null check (length(words) between 1 and 150),
  state    text not null check (state in ('PROPOSED', 'ADOPTED', 'DECLINED', 'WITHDRAWN')),
  proposed date not null,
  answered date,
  reason   text not null default '' check (length(reason) <= 400),
  from_day date,
  used     integer check (used >= 10 and used % 5 = 0),
  used_on  date,
  check ((state = 'PROPOSED') = (answered is null) or state = 'WITHDRAWN'),
  check (state <> 'DECLINED' or reason <> ''),
  check (state <> 'ADOPTED' or from_day is not null)
);
create unique index offered_once on standard_offer (lower(words)) where state <> 'WITHDRAWN';
grant select, insert, update on standard_offer to ${runtime};

-- The quarters whose beginning was looked after.
create table offer_quarter (
  quarter date primary key check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10))
);
grant select, insert on offer_quarter to ${runtime};

-- How many people had what when it was last looked at: one sealed value of one size, which nobody sees.
create table offer_tally (
  id     uuid primary key,
  sealed bytea not null check (length(sealed) = 16421)
);
grant select, insert, update on offer_tally to ${runtime};

-- What was agreed so often that the network is told: the words of a list, never anybody's own, and no number.
create table agreed_pattern (
  line  text primary key check (length(line) between 1 and 150),
  since date not null check (extract(day from since) = 1)
);
grant select, insert, delete on agreed_pattern to ${runtime};
