-- What somebody needs to check a release again without its maker: the thresholds it was made by, how far each figure may have
-- moved, and who stood where (head-counts only). And what other sources said of the whole organisation on that day.
alter table figure_release
  add column people  integer not null default 10 check (people >= 10),
  add column answers integer not null default 11 check (answers >= 11),
  add column base    integer not null default 50 check (base >= 50),
  add column changes integer not null default 5 check (changes >= 5);
alter table figure_cell add column drift integer not null default 0 check (drift >= 0);
create table figure_group (
  id          uuid primary key,
  release_day date not null references figure_release,
  position    integer not null,
  cells       text not null,
  people      integer not null check (people >= 0),
  in_esr      integer not null check (in_esr between 0 and people),
  unique (release_day, position)
);
create table figure_elsewhere (
  id          uuid primary key,
  release_day date not null references figure_release,
  source      text not null check (source in ('ESR', 'SURVEY')),
  wdes_year   integer not null,
  value       bigint,
  unit        text check (unit = 'PER_CENT'),
  unique (release_day, source),
  check ((value is null) = (unit is null))
);
grant select, insert on figure_group, figure_elsewhere to ${runtime};
