-- How a file was understood: where somebody said to look, the values met while it waits for a decision, which state of the
-- organisation's mapping was used and who made it, and how many of its rows were put right by hand.
alter table file_import
  add column sheet           text,
  add column header_row      integer not null default 0 check (header_row >= 0),
  add column mended_rows     integer not null default 0 check (mended_rows >= 0),
  add column values_met      text check (jsonb_typeof(values_met::jsonb) = 'array'),
  add column columns_asked   boolean not null default false,
  add column rows_to_fix     integer not null default 0 check (rows_to_fix >= 0),
  add column mapping_version integer,
  add column mapping_year    integer,
  add column mapped_by       text,
  add column mapped_at       timestamptz,
  add check (values_met is null or state in ('STAGED', 'REJECTED'));
