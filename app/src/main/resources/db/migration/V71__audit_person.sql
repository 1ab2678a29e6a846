-- For the system administrator: one person's newest, however much else that person did.
create index event_administrative_person on audit.event (person_id, at desc, number desc)
  where audit.administrative(kind) and client_id is null;
