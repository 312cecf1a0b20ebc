-- A row here says: everything in this database is invented. It is written before anything else is, never taken away, and keeps
-- real data and the demonstration apart: each refuses the other's database.
create table demonstration (
  only_one boolean primary key default true check (only_one),
  made     timestamptz not null,
  complete timestamptz
);
grant select, insert, update on demonstration to ${runtime};
