-- Accounts of sign-in providers and whose they are.
create schema openid;
grant usage on schema openid to ${server};

create table openid.identity (
  issuer     text not null,
  subject    text not null,
  person_id  uuid not null references access.person,
  linked_at  timestamptz not null,
  primary key (issuer, subject),
  unique (person_id, issuer)
);

alter table openid.identity enable row level security;
alter table openid.identity force  row level security;
grant select, insert, delete on openid.identity to ${server};

create policy identity_seen on openid.identity for select to ${server} using (
  person_id = (select viewer.person()) or (select viewer.is_task('openid')));
create policy identity_linked on openid.identity for insert to ${server} with check ((select viewer.is_task('openid')));
create policy identity_unlinked on openid.identity for delete to ${server} using (person_id = (select viewer.person()));
