-- Releases of figures, frozen: rows can be added and read, and by nobody changed or taken away. Rounded figures only, no person.
create table figure_release (
  day      date primary key,
  made_at  timestamptz not null
);
create table figure_cell (
  id          uuid primary key,
  release_day date not null references figure_release,
  position    integer not null,
  node        text not null,
  label       text not null,
  table_kind  text not null check (table_kind in ('WHOLE', 'DIRECTORATES', 'STAFF_GROUPS')),
  parent      text,
  state       text not null check (state in ('NEW', 'STANDING', 'FEW_TOLD', 'FEW_REST', 'NEIGHBOUR')),
  told        integer not null check (told >= 0 and told % 5 = 0),
  base        integer not null check (base >= told and base % 5 = 0),
  as_of       date not null,
  unique (release_day, position),
  unique (release_day, node),
  check (state in ('NEW', 'STANDING') or (told = 0 and base = 0))
);
-- The proof of each release: tables of people that cannot be ruled out. None is the true one.
create table figure_certificate (
  id          uuid primary key,
  release_day date not null references figure_release,
  position    integer not null,
  numbers     text not null,
  unique (release_day, position)
);
grant select, insert on figure_release, figure_cell, figure_certificate to ${runtime};
