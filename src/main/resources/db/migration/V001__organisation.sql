-- The organisation this installation serves: one row, of one organisation.
create table organisation (
  id       uuid primary key,
  ods_code text not null unique check (ods_code ~ '^[A-Z0-9]{2,5}$'),
  name     text not null check (length(name) between 1 and 200),
  version  integer not null
);
create unique index one_organisation on organisation ((true));
grant select, insert, update on organisation to ${runtime};
