-- A promise that changes ends, and the new one stands beside it: nothing ever said which one it replaces.
alter table ledger.agreement drop column replaces;
alter table ledger.funding_stream drop column replaces;
alter table ledger.support_in_kind drop column replaces;
