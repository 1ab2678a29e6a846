-- Two records of one person are read as one and stay two: a merge is a row, and undone it leaves nothing behind.
create table client.merge (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  kept            uuid not null,
  gone            uuid not null,
  born_of         uuid not null,
  nhs_of          uuid not null,
  merged_at       timestamptz not null,
  merged_by       uuid not null references access.person,
  undone_at       timestamptz,
  undone_by       uuid references access.person,
  check (kept <> gone),
  check ((undone_at is null) = (undone_by is null)),
  foreign key (kept, partnership_id) references client.client (id, partnership_id),
  foreign key (gone, partnership_id) references client.client (id, partnership_id)
);
create unique index merge_gone on client.merge (gone) where undone_at is null;
create index merge_kept on client.merge (kept) where undone_at is null;

-- Two records that may be of one person. What was told apart is not asked again; what a merge settled is open again when
-- it is undone.
create table client.pair (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  one             uuid not null,
  other           uuid not null,
  points          int not null,
  reasons         text[] not null,
  found_at        timestamptz not null,
  apart_at        timestamptz,
  apart_by        uuid references access.person,
  merge_id        uuid references client.merge,
  check (one <> other),
  check ((apart_at is null) = (apart_by is null)),
  foreign key (one, partnership_id) references client.client (id, partnership_id),
  foreign key (other, partnership_id) references client.client (id, partnership_id)
);
create unique index pair_once on client.pair (least(one, other), greatest(one, other));
create index pair_one on client.pair (one);
create index pair_open on client.pair (agency_id, points, id) where apart_at is null and merge_id is null;
create index pair_other on client.pair (other);
create index pair_merge on client.pair (merge_id) where merge_id is not null;

alter table client.merge enable row level security;
alter table client.merge force  row level security;
alter table client.pair  enable row level security;
alter table client.pair  force  row level security;
grant select, insert on client.merge, client.pair to ${server};
grant update (undone_at, undone_by) on client.merge to ${server};
grant update (apart_at, apart_by, merge_id) on client.pair to ${server};

-- A barrier on one record of a person stands before the others too, for as long as they are merged.
create policy merge_asked on client.merge for select to current_user using (undone_at is null);
create function client.barred_by_merge() returns uuid[] language sql stable security definer
  set search_path = pg_catalog
begin atomic
  with recursive tree (id) as (
    select unnest(access.barred_records())
    union
    select case when m.kept = t.id then m.gone else m.kept end
      from tree t join client.merge m on m.kept = t.id or m.gone = t.id)
  select coalesce(array_agg(t.id), '{}'::uuid[]) from tree t;
end;
create policy client_not_barred_by_merge on client.client as restrictive to ${server}, current_user using (
  id <> all ((select client.barred_by_merge())::uuid[]));

create policy merge_seen on client.merge for select to ${server} using (
  exists (select from client.client c where c.id = kept) and exists (select from client.client c where c.id = gone));
create policy merge_sent_to on client.merge for select to ${server} using (
  (select viewer.is_task('message-send')) and undone_at is null);
create policy merge_made on client.merge for insert to ${server} with check (
  merged_by = viewer.person() and undone_at is null and agency_id = viewer.agency()
  and exists (select from client.client c where c.id = kept and c.agency_id = viewer.agency())
  and exists (select from client.client c where c.id = gone and c.agency_id = viewer.agency()));
create policy merge_undone on client.merge for update to ${server}
  using (undone_at is null and agency_id = (select viewer.agency())
    and exists (select from client.client c where c.id = kept) and exists (select from client.client c where c.id = gone))
  with check (undone_at is not null and undone_by = viewer.person());

create policy pair_seen on client.pair for select to ${server} using (
  exists (select from client.client c where c.id = one) and exists (select from client.client c where c.id = other));
create policy pair_told on client.pair for insert to ${server} with check (
  apart_by = viewer.person() and merge_id is null and agency_id = viewer.agency()
  and exists (select from client.client c where c.id = one and c.agency_id = viewer.agency())
  and exists (select from client.client c where c.id = other and c.agency_id = viewer.agency()));
create policy pair_settled on client.pair for update to ${server}
  using (apart_at is null and agency_id = (select viewer.agency())
    and exists (select from client.client c where c.id = one) and exists (select from client.client c where c.id = other))
  with check (apart_by is null or apart_by = viewer.person());

-- Looking for pairs sees what every client is recognised by, whoever is barred from whom; a pair is shown to who knows both.
create policy match_key_compared on client.match_key for select to ${server} using (
  (select viewer.is_task('client-match')));
create policy pair_compared on client.pair for select to ${server} using ((select viewer.is_task('client-match')));
create policy pair_found on client.pair for insert to ${server} with check (
  viewer.is_task('client-match') and apart_at is null and merge_id is null);

-- The records that are read as one with this one; and the one that they are read under.
create function client.all_of(record uuid) returns setof uuid language sql stable
begin atomic
  with recursive tree (id) as (
    select record
    union
    select m.gone from tree t join client.merge m on m.kept = t.id and m.undone_at is null)
  select t.id from tree t;
end;
create function client.root_of(record uuid) returns uuid language sql stable
begin atomic
  with recursive way (id, far) as (
    select record, 0
    union all
    select m.kept, w.far + 1 from way w join client.merge m on m.gone = w.id and m.undone_at is null
      where w.far < 1000)
  select w.id from way w order by w.far desc limit 1;
end;
