-- Each sign-off of a WDES year: who, when, and the very files that went out. A version is never changed; the only thing that is
-- written later is who reopened the year for a correction, when and why. Counts only.
create table year_version (
  id              uuid primary key,
  wdes_year       integer not null references wdes_year,
  version         integer not null check (version >= 1),
  reason          text check (length(reason) between 1 and 2000),
  signed_by_id    uuid,
  signed_by       text not null,
  signed_at       timestamptz not null,
  workbook_sha256 text not null check (workbook_sha256 ~ '^[0-9a-f]{64}$'),
  metrics_sha256  text not null check (metrics_sha256 ~ '^[0-9a-f]{64}$'),
  reopened_by_id  uuid,
  reopened_by     text,
  reopened_at     timestamptz,
  reopen_reason   text check (length(reopen_reason) between 1 and 2000),
  unique (wdes_year, version),
  check ((version = 1) = (reason is null)),
  check ((reopened_at is null) = (reopen_reason is null) and (reopened_at is null) = (reopened_by is null))
);
-- one version of a year is in force; a correction reopens it first
create unique index one_version_in_force on year_version (wdes_year) where reopened_at is null;
create table year_version_file (
  id         uuid primary key,
  version_id uuid not null references year_version,
  what       text not null check (what in ('WORKBOOK', 'METRICS')),
  sha256     text not null,
  content    bytea not null,
  unique (version_id, what),
  check (sha256 = encode(sha256(content), 'hex'))
);
grant select, insert on year_version, year_version_file to ${runtime};
grant update (reopened_by_id, reopened_by, reopened_at, reopen_reason) on year_version to ${runtime};
