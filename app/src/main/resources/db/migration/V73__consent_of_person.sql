-- Records that are read as one are one person: what was decided on any of them counts for all, as long as they are merged.
-- And a consent that says who may share covers nobody else's sharing.
create function client.one_with(record uuid) returns setof uuid language plpgsql stable as $$
begin
  return query
    with recursive tree (id) as (
      select client.root_of(record)
      union
      select m.gone from tree t join client.merge m on m.kept = t.id and m.undone_at is null)
    select t.id from tree t;
end $$;

create function consent.covers(referral uuid, client uuid, wanted text, sharer uuid, partner uuid, part text)
  returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  person uuid[] := case when client is null then '{}' else array(select client.one_with(covers.client)) end;
begin
  return coalesce((
    select d.given and d.withdrawn_at is null
       and coalesce(d.expires_on > (access.at() at time zone 'Europe/London')::date, true)
       and (covers.part is null or covers.part = any (d.parts))
      from consent.decision d
     where d.purpose = covers.wanted and (d.referral_id = covers.referral or d.client_id = any (person))
       and (d.from_agency_id is null or d.from_agency_id = covers.sharer)
       and (d.to_agency_id is null or d.to_agency_id = covers.partner)
       and (d.decided_at <= access.at() or not d.given or d.withdrawn_at is not null)
     order by d.decided_at desc, d.recorded_at desc, d.id desc limit 1), false);
end $$;

alter policy feedback_to_referrer on referral.feedback using (
  exists (select from referral.referral r where r.id = referral_id and r.from_agency_id = (select viewer.agency()))
  and coalesce(referral.client_of(referral_id) <> all ((select client.barred_by_merge())::uuid[]), true)
  and consent.covers(referral_id, referral.client_of(referral_id), 'feedback', agency_id, (select viewer.agency()), part));
drop function consent.covers(uuid, uuid, text, uuid, text);

-- A barrier on one record of a person stands before what hangs on the others, too.
alter policy decision_seen on consent.decision using (
  client_id is not null and client_id <> all ((select client.barred_by_merge())::uuid[])
  and (select viewer.has_role('adviser', 'student_adviser', 'supervisor', 'coordinator'))
  and (select viewer.agency()) in (agency_id, from_agency_id, to_agency_id));
alter policy decision_withdrawn on consent.decision
  using (withdrawn_at is null and given and agency_id = (select viewer.agency())
    and (select viewer.has_role('adviser', 'student_adviser', 'supervisor', 'coordinator'))
    and client_id is not null and client_id <> all ((select client.barred_by_merge())::uuid[]));
alter policy leg_seen on referral.leg using (
  agency_id = (select viewer.agency()) and (select referral.advises()) and withdrawn_at is null
  and referral_id <> all ((select access.barred_records())::uuid[])
  and (client_id is null or client_id <> all ((select client.barred_by_merge())::uuid[])));
