-- Invitations by link. The link holds a secret; the database keeps its hash.
create schema invitation;
grant usage on schema invitation to ${server};

create table invitation.invitation (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  email           text not null check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  roles           text[] not null check (cardinality(roles) between 1 and 9),
  token_hash      bytea not null unique check (length(token_hash) = 32),
  invited_at      timestamptz not null,
  invited_by      uuid not null references access.person,
  until           timestamptz not null check (until - invited_at <= interval '7 days'),
  accepted_at     timestamptz,
  accepted_by     uuid references access.person,
  withdrawn_at    timestamptz,
  withdrawn_by    uuid references access.person,
  check (accepted_at is null or withdrawn_at is null),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);
create unique index invitation_open on invitation.invitation (agency_id, lower(email))
  where accepted_at is null and withdrawn_at is null;
alter table invitation.invitation enable row level security;
alter table invitation.invitation force  row level security;
grant select, insert on invitation.invitation to ${server};
grant update (accepted_at, accepted_by, withdrawn_at, withdrawn_by) on invitation.invitation to ${server};

-- Whoever may give every one of the roles may offer them.
create function invitation.may_offer(agency uuid, partnership uuid, roles text[]) returns boolean language sql stable
  return (select bool_and(access.may_give(agency, partnership, role)) from unnest(roles) role);

create policy invitation_seen on invitation.invitation for select to ${server} using (
  (select viewer.is_administrator())
  or (agency_id = (select viewer.agency()) and (select viewer.has_role('agency_administrator')))
  or (partnership_id = (select viewer.partnership()) and (select viewer.has_role('coordinator')))
  or (select viewer.is_task('invitation')));
create policy invitation_made on invitation.invitation for insert to ${server} with check (
  invitation.may_offer(agency_id, partnership_id, roles) and invited_by = viewer.person()
  and invited_at = access.at() and accepted_at is null and withdrawn_at is null);
create policy invitation_withdrawn on invitation.invitation for update to ${server}
  using (accepted_at is null and withdrawn_at is null
    and invitation.may_offer(agency_id, partnership_id, roles))
  with check (withdrawn_at is not null and withdrawn_by = viewer.person() and accepted_at is null);
create policy invitation_accepted on invitation.invitation for update to ${server}
  using ((select viewer.is_task('invitation')) and accepted_at is null and withdrawn_at is null
    and until > access.at())
  with check ((select viewer.is_task('invitation')) and accepted_at = access.at() and withdrawn_at is null);

-- Accepting gives the roles that were offered, by whoever offered them, and makes an account for that e-mail.
create policy membership_accepted on access.membership for insert to ${server} with check (
  viewer.is_task('invitation') and ended_at is null and exists (
    select from invitation.invitation i
     where i.agency_id = membership.agency_id and i.invited_by = membership.given_by
       and i.accepted_at = access.at() and i.accepted_by = membership.person_id and membership.role = any (i.roles)));
create policy person_accepted on access.person for insert to ${server} with check (
  viewer.is_task('invitation') and exists (
    select from invitation.invitation i
     where lower(i.email) = lower(person.email) and i.invited_by = person.created_by
       and i.accepted_at is null and i.withdrawn_at is null and i.until > access.at()));
