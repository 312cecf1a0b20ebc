-- What the organisation decided about the files it brings in: which column is which, and what its own values mean. Headings and
-- values of a list only, never a cell about a person; a value that could be about a person is named by a fingerprint.
create table mapping_version (
  number      integer primary key check (number > 0),
  wdes_year   integer not null check (wdes_year between 2019 and 2100),
  made_by_id  text,
  made_by     text not null,
  made_at     timestamptz not null
);
-- a layout: its headings with what each column is; replaced says in which version it gave way
create table column_mapping (
  id          uuid primary key,
  kind        text not null,
  signature   text not null check (signature ~ '^[0-9a-f]{64}$'),
  headings    text not null check (jsonb_typeof(headings::jsonb) = 'array'),
  made        integer not null references mapping_version,
  replaced    integer references mapping_version,
  check (replaced >= made)
);
create unique index column_mapping_in_force on column_mapping (kind, signature) where replaced is null;
create table value_decision (
  id          uuid primary key,
  kind        text not null,
  value_key   text not null check (length(value_key) between 1 and 220),
  shown       text not null check (length(shown) <= 220),
  meaning     text not null,
  made        integer not null references mapping_version,
  replaced    integer references mapping_version,
  check (replaced >= made)
);
create unique index value_decision_in_force on value_decision (kind, value_key) where replaced is null;
grant select, insert, update on mapping_version, column_mapping, value_decision to ${runtime};
