-- The agency that passed a referral on, so that it can be given back there; its name as it was then.
alter table referral.leg
  add column passed_from_id uuid,
  add column passed_from_partnership_id uuid,
  add column passed_from_name text check (length(passed_from_name) between 1 and 200),
  add foreign key (passed_from_id, passed_from_partnership_id) references access.agency (id, partnership_id),
  add check (num_nonnulls(passed_from_id, passed_from_partnership_id, passed_from_name) in (0, 3)),
  add check (passed_from_id is null or from_leg_id is not null);

-- Whoever receives a referral is told of others about the same person.
create index referral_same_person on referral.referral (person_key) where withdrawn_at is null and person_key <> '';
create index referral_same_number on referral.referral (nhs_number)
  where withdrawn_at is null and nhs_number is not null;
