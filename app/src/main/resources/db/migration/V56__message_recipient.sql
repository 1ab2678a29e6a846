-- Whom a waiting message is for is asked each time one is sent.
create index message_waiting_for on message.message (person_id) where due_at is not null;
