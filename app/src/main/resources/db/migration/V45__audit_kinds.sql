-- For the system administrator: the kinds there are, and one kind's newest.
create index event_administrative_kind on audit.event (kind, at desc, number desc)
  where audit.administrative(kind) and client_id is null;
