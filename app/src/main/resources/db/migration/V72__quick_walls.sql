-- What the policies ask of these functions they ask in nearly every statement. A function in SQL is planned anew each
-- time; one in PL/pgSQL once in a connection. Nothing else about them changes.
create or replace function access.barred_records() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog as $$
begin
  return coalesce((select array_agg(b.record_id) from access.barrier b), '{}'::uuid[]);
end $$;

-- Most people are barred from nothing, and then no merge adds to it.
create or replace function client.barred_by_merge() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog as $$
declare
  barred uuid[] := access.barred_records();
begin
  if barred = '{}'::uuid[] then
    return barred;
  end if;
  return (
    with recursive tree (id) as (
      select unnest(barred)
      union
      select case when m.kept = t.id then m.gone else m.kept end
        from tree t join client.merge m on m.kept = t.id or m.gone = t.id)
    select coalesce(array_agg(t.id), '{}'::uuid[]) from tree t);
end $$;

create or replace function access.own_teams() returns uuid[] language plpgsql stable as $$
begin
  return coalesce((select array_agg(m.team_id) from access.team_member m
                    where m.person_id = viewer.person() and m.left_at is null), '{}'::uuid[]);
end $$;

create or replace function breakglass.opened_records() returns uuid[] language plpgsql stable as $$
begin
  return coalesce((select array_agg(o.record_id) from breakglass.opening o
    where o.opened_by = viewer.person() and o.opened_for = viewer.agency() and o.until > access.at()
      and viewer.has_role('adviser', 'supervisor')), '{}'::uuid[]);
end $$;

create or replace function consent.covers(referral uuid, client uuid, wanted text, partner uuid, part text)
  returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return coalesce((
    select d.given and d.withdrawn_at is null
       and coalesce(d.expires_on > (access.at() at time zone 'Europe/London')::date, true)
       and (covers.part is null or covers.part = any (d.parts))
      from consent.decision d
     where d.purpose = covers.wanted and (d.referral_id = covers.referral or d.client_id = covers.client)
       and (d.to_agency_id is null or d.to_agency_id = covers.partner) and d.decided_at <= access.at()
     order by d.decided_at desc, d.recorded_at desc, d.id desc limit 1), false);
end $$;

create or replace function referral.client_of(one uuid) returns uuid language plpgsql stable security definer
  set search_path = pg_catalog as $$
begin
  return (select l.client_id from referral.leg l where l.referral_id = one and l.client_id is not null
           order by l.accepted_at desc limit 1);
end $$;

create or replace function referral.went_to(one uuid) returns uuid language plpgsql stable security definer
  set search_path = pg_catalog as $$
begin
  return (select l.agency_id from referral.leg l where l.referral_id = one and l.from_leg_id is null
           order by l.arrived_at, l.id limit 1);
end $$;

create or replace function client.root_of(record uuid) returns uuid language plpgsql stable as $$
begin
  return (
    with recursive way (id, far) as (
      select root_of.record, 0
      union all
      select m.kept, w.far + 1 from way w join client.merge m on m.gone = w.id and m.undone_at is null
        where w.far < 1000)
    select w.id from way w order by w.far desc limit 1);
end $$;
