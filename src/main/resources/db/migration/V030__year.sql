-- The WDES years HR works on: their dates, what was typed or taken from an old workbook, notes and downloads. Counts only.
create table wdes_year (
  wdes_year    integer primary key check (wdes_year between 2019 and 2100),
  snapshot     date not null,
  opens        date not null,
  closes       date not null,
  publish_by   date not null,
  action_taken boolean,
  evidence     text not null default '' check (length(evidence) <= 10000),
  printed      text not null default '',
  benchmarking_group text,
  opened_by    text not null,
  opened_at    timestamptz not null,
  version      integer not null
);
create table year_input (
  id              uuid primary key,
  wdes_year       integer not null references wdes_year,
  kind            text not null check (kind in ('SURVEY', 'WORKFORCE', 'RECRUITMENT', 'CAPABILITY', 'BOARD')),
  origin          text not null check (origin in ('TYPED', 'WORKBOOK')),
  source_name     text not null,
  figures         text not null,
  figures_version integer not null,
  by_name         text not null,
  at              timestamptz not null,
  unique (wdes_year, kind)
);
create table year_note (
  id        uuid primary key,
  wdes_year integer not null references wdes_year,
  metric    text not null,
  words     text not null check (length(words) between 1 and 2000),
  by_name   text not null,
  at        timestamptz not null,
  unique (wdes_year, metric)
);
create table submission_download (
  id        uuid primary key,
  wdes_year integer not null references wdes_year,
  sha256    text not null,
  by_name   text not null,
  at        timestamptz not null
);
grant select, insert, update on wdes_year to ${runtime};
grant select, insert, update, delete on year_input, year_note to ${runtime};
grant select, insert on submission_download to ${runtime};
