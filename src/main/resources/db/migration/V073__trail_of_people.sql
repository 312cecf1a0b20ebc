-- People of the staff list have what their pseudonym is made with from the start too, before they have an account.
do $$ begin
  if to_regclass('public.person') is not null then
    insert into trail_salt (person) select id from person on conflict (person) do nothing;
    create trigger trail_salt_from_the_start after insert on person
      for each row execute function trail_salt_from_the_start();
  end if;
end $$;
