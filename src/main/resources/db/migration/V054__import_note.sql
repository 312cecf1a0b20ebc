-- What HR wrote about each unlikely figure when a file was used. It stays with the file, also when the file is replaced.
alter table file_import add column notes text check (jsonb_typeof(notes::jsonb) = 'array');
