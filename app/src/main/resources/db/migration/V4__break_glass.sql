-- Break-glass: one record of another agency of the partnership, opened for four hours with a reason, listed until reviewed.
create schema breakglass;
grant usage on schema breakglass to ${server};

create table breakglass.opening (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  kind            text not null check (kind ~ '^[a-z_]{2,40}$'),
  record_id       uuid not null,
  reason          text not null check (length(btrim(reason)) between 20 and 2000),
  opened_at       timestamptz not null,
  opened_by       uuid not null references access.person,
  opened_for      uuid not null,
  until           timestamptz not null check (until - opened_at = interval '4 hours'),
  reviewed_at     timestamptz,
  reviewed_by     uuid references access.person,
  justified       boolean,
  remark          text check (length(remark) <= 2000),
  check ((reviewed_at is null) = (reviewed_by is null) and (reviewed_at is null) = (justified is null)),
  check (opened_for <> agency_id),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id),
  foreign key (opened_for, partnership_id) references access.agency (id, partnership_id)
);
create index opening_person on breakglass.opening (opened_by, until);
create index opening_to_review on breakglass.opening (agency_id) where reviewed_at is null;
create index opening_agency on breakglass.opening (agency_id, opened_at);

-- Every question for a record, found or not: too many are refused.
create table breakglass.attempt (
  id              uuid primary key,
  partnership_id  uuid not null,
  person_id       uuid not null references access.person,
  at              timestamptz not null,
  found           boolean not null
);
create index attempt_person on breakglass.attempt (person_id, at);

alter table breakglass.opening enable row level security;
alter table breakglass.opening force  row level security;
alter table breakglass.attempt enable row level security;
alter table breakglass.attempt force  row level security;
grant select, insert on breakglass.opening, breakglass.attempt to ${server};
grant update (reviewed_at, reviewed_by, justified, remark) on breakglass.opening to ${server};

create policy opening_seen on breakglass.opening for select to ${server} using (
  record_id <> all ((select access.barred_records())::uuid[])
  and (opened_by = (select viewer.person())
       or (agency_id = (select viewer.agency()) and (select viewer.has_role('supervisor')))));
create policy opening_made on breakglass.opening for insert to ${server} with check (
  opened_by = viewer.person() and viewer.has_role('adviser', 'supervisor')
  and partnership_id = viewer.partnership() and opened_for = viewer.agency()
  and opened_at = access.at() and reviewed_at is null and not access.barred(record_id));
create policy opening_reviewed on breakglass.opening for update to ${server}
  using (reviewed_at is null and agency_id = (select viewer.agency()) and (select viewer.has_role('supervisor'))
    and opened_by <> (select viewer.person()) and record_id <> all ((select access.barred_records())::uuid[]))
  with check (reviewed_at is not null and reviewed_by = viewer.person());

create policy attempt_seen on breakglass.attempt for select to ${server} using (person_id = (select viewer.person()));
create policy attempt_kept on breakglass.attempt for insert to ${server} with check (
  person_id = viewer.person() and partnership_id = viewer.partnership() and at = access.at());

-- The records open to the viewer at this moment, at work for the agency they opened them for.
create function breakglass.opened_records() returns uuid[] language sql stable
  return coalesce((select array_agg(o.record_id) from breakglass.opening o
    where o.opened_by = viewer.person() and o.opened_for = viewer.agency() and o.until > access.at()
      and viewer.has_role('adviser', 'supervisor')), '{}'::uuid[]);
