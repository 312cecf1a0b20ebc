-- Which signed heads of the trail were posted to people outside IT. Says nothing of anybody, not even to whom.
create table trail_head_posted (
  sequence bigint primary key references trail_checkpoint,
  people   integer not null check (people >= 2),
  moment   timestamptz not null
);
grant select, insert on trail_head_posted to ${runtime};
