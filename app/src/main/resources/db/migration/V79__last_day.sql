-- A partnership takes referrals from its first day to its last, whichever door they come by. What lies open is finished
-- afterwards: between the agencies of a partnership it may go on.
create function partnership.takes_referrals(one uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog
  return exists (select from partnership.life l where l.partnership_id = one
                  and (access.at() at time zone 'Europe/London')::date
                    between l.started_on and coalesce(l.ended_on, 'infinity'));
create policy life_asked on partnership.life for select to current_user using (true);

create function referral.refuse_unless_taken() returns trigger language plpgsql as $$
begin
  if not partnership.takes_referrals(new.partnership_id) then
    raise insufficient_privilege using message = 'the partnership takes no referrals today';
  end if;
  return new;
end $$;
create trigger refuse_unless_taken before insert on referral.referral
  for each row execute function referral.refuse_unless_taken();
create trigger refuse_unless_taken before insert on referral.draft
  for each row execute function referral.refuse_unless_taken();
create trigger refuse_unless_taken before insert on referral.consultation
  for each row execute function referral.refuse_unless_taken();
create trigger refuse_unless_taken before insert on referral.leg
  for each row when (new.passed_from_partnership_id is distinct from new.partnership_id)
  execute function referral.refuse_unless_taken();
