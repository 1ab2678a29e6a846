-- What partners promised each other. A row is replaced by a newer one, never changed, so that what was agreed can be read later.
create schema ledger;
grant usage on schema ledger to ${server};

create table ledger.agreement (
  id              uuid primary key,
  partnership_id  uuid not null references access.partnership,
  agency_id       uuid not null,
  title           text not null check (length(title) between 1 and 200),
  lead            text not null check (length(lead) between 1 and 200),
  starts_on       date not null,
  review_on       date not null check (review_on >= starts_on),
  made_at         timestamptz not null,
  made_by         uuid,
  replaces        uuid unique references ledger.agreement,
  ended_at        timestamptz,
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);
create index agreement_partnership on ledger.agreement (partnership_id, review_on);

create table ledger.funding_stream (
  id              uuid primary key,
  partnership_id  uuid not null references access.partnership,
  agency_id       uuid,
  source          text not null,
  name            text not null check (length(name) between 1 and 200),
  yearly_pence    bigint not null check (yearly_pence >= 0),
  starts_on       date not null,
  ends_on         date check (ends_on >= starts_on),
  made_at         timestamptz not null,
  made_by         uuid,
  replaces        uuid unique references ledger.funding_stream,
  ended_at        timestamptz,
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);
create index funding_stream_partnership on ledger.funding_stream (partnership_id, ends_on);

create table ledger.support_in_kind (
  id              uuid primary key,
  partnership_id  uuid not null references access.partnership,
  agency_id       uuid not null,
  what            text not null check (length(what) between 1 and 200),
  yearly_pence    bigint not null check (yearly_pence >= 0),
  starts_on       date not null,
  ends_on         date check (ends_on >= starts_on),
  made_at         timestamptz not null,
  made_by         uuid,
  replaces        uuid unique references ledger.support_in_kind,
  ended_at        timestamptz,
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);
create index support_in_kind_partnership on ledger.support_in_kind (partnership_id);

-- Whoever works in a partnership sees what was promised; clients do not. Its coordinator and the system administrator write it down.
do $$
declare
  t text;
  seen text := '(select viewer.is_administrator()) or (partnership_id = any ((select viewer.partnerships())::uuid[])
    and not (select viewer.has_role(''client'')))';
  shaped text := '(select viewer.is_administrator()) or (partnership_id = (select viewer.partnership())
    and (select viewer.has_role(''coordinator'')))';
begin
  foreach t in array array['agreement', 'funding_stream', 'support_in_kind'] loop
    execute format('alter table ledger.%I enable row level security', t);
    execute format('alter table ledger.%I force row level security', t);
    execute format('create policy %I on ledger.%I for select to ${server} using (%s)', t || '_seen', t, seen);
    execute format('create policy %I on ledger.%I for insert to ${server} with check (%s)', t || '_made', t, shaped);
    execute format('create policy %I on ledger.%I for update to ${server} using (%s)', t || '_changed', t, shaped);
    execute format('grant select, insert, update (ended_at) on ledger.%I to ${server}', t);
  end loop;
end $$;
