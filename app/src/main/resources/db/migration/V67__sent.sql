-- Where a referral went first: the referrer was told when they sent it. What it was passed on to is feedback, not this.
create function referral.went_to(one uuid) returns uuid language sql stable security definer
  set search_path = pg_catalog
  return (select l.agency_id from referral.leg l where l.referral_id = one and l.from_leg_id is null
           order by l.arrived_at, l.id limit 1);
