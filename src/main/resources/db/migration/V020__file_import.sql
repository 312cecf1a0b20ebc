-- Every file that was brought in: who, when, its fingerprint, what was found, and what became of it. The file itself is never
-- here, and the figures are counts only. JSON is kept as text so that figures come back exactly as they were written.
create table file_import (
  id              uuid primary key,
  wdes_year       integer not null check (wdes_year between 2019 and 2100),
  kind            text,
  kind_chosen     boolean not null,
  organisation    text,
  file_name       text not null check (length(file_name) between 1 and 200),
  file_bytes      bigint not null,
  sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  node            text not null,
  state           text not null,
  brought_by_id   text,
  brought_by      text not null,
  brought_at      timestamptz not null,
  why             text,
  thrown_away     text check (jsonb_typeof(thrown_away::jsonb) = 'array'),
  profile         text,
  rows_read       bigint not null,
  rows_used       bigint not null,
  left_out        text check (jsonb_typeof(left_out::jsonb) = 'array'),
  faults          text check (jsonb_typeof(faults::jsonb) = 'array'),
  figures         text check (jsonb_typeof(figures::jsonb) = 'object'),
  figures_version integer not null,
  covered_from    date,
  covered_to      date,
  confirmed_by_id text,
  confirmed_by    text,
  confirmed_at    timestamptz,
  ended_by        text,
  ended_at        timestamptz,
  superseded_by   text,
  reference       text,
  version         integer not null,
  check (state not in ('STAGED', 'CURRENT', 'SUPERSEDED', 'TAKEN_BACK') or (kind is not null and figures is not null)),
  check (state not in ('CURRENT', 'SUPERSEDED', 'TAKEN_BACK') or confirmed_at is not null)
);
create index file_import_of_year on file_import (wdes_year, kind, state);
create index file_import_in_line on file_import (node, brought_at) where state in ('WAITING', 'READING');
-- one file of a kind is in use for a year; recruitment may lie in several
create unique index one_current on file_import (wdes_year, kind) where state = 'CURRENT' and kind <> 'RECRUITMENT';
grant select, insert, update, delete on file_import to ${runtime};
