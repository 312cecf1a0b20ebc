-- The ten metrics of a signed-off year as they may be seen beyond HR: released figures with their proof, frozen.
create table metric_release (
  id        uuid primary key,
  wdes_year integer not null,
  version   integer not null check (version >= 1),
  made_at   timestamptz not null,
  content   text not null,
  unique (wdes_year, version)
);
-- Which of them the trust put on its public page.
create table metric_opened (
  id        uuid primary key,
  wdes_year integer not null,
  version   integer not null,
  opened_by text not null,
  opened_at timestamptz not null,
  unique (wdes_year, version),
  foreign key (wdes_year, version) references metric_release (wdes_year, version)
);
grant select, insert on metric_release, metric_opened to ${runtime};
