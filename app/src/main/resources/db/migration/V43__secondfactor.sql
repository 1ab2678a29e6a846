-- A second step is demanded agency by agency. What a partnership demanded goes on as what each of its agencies demands.
create table secondfactor.agency_demand (
  agency_id       uuid primary key,
  partnership_id  uuid not null,
  since           timestamptz not null,
  made_by         uuid not null references access.person,
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);

alter table secondfactor.demand no force row level security;
alter table access.agency no force row level security;
insert into secondfactor.agency_demand
select g.id, g.partnership_id, d.since, d.made_by
from secondfactor.demand d join access.agency g on g.partnership_id = d.partnership_id;
alter table access.agency force row level security;
drop table secondfactor.demand;

alter table secondfactor.agency_demand enable row level security;
alter table secondfactor.agency_demand force  row level security;
grant select, insert, delete on secondfactor.agency_demand to ${server};

create policy agency_demand_seen on secondfactor.agency_demand for select to ${server} using (
  access.runs_agency(agency_id, partnership_id) or (select viewer.is_task('second-step')));
create policy agency_demand_made on secondfactor.agency_demand for insert to ${server} with check (
  access.runs_agency(agency_id, partnership_id) and made_by = (select viewer.person()));
create policy agency_demand_ended on secondfactor.agency_demand for delete to ${server} using (
  access.runs_agency(agency_id, partnership_id));
