-- Who sent a file that waits for an answer: the answer teaches from which address the unit sends. Portable as V001.
alter table open_question add column sender text default '' not null; -- "Name <address>"; '' while unknown
