-- What is read of one record is looked up, however large the register. PostgreSQL took these functions to name a thousand
-- records and read all of the agency's clients instead.
alter function client.all_of(uuid) rows 2;
alter function client.one_with(uuid) rows 2;

-- As for pairs and merges (V54): an EXISTS may be answered from a list of all clients that the viewer may see, made anew
-- for each search; a subquery looks each one up.
alter policy match_key_seen on client.match_key using (
  agency_id = (select viewer.agency()) and (select true from client.client c where c.id = client_id));
