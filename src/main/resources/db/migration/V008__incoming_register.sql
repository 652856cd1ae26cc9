-- The register of what arrives, and who deals with it. Portable as V001.

-- The last number of each year. Whoever takes the next one locks the row of year 0, which is always there, so that two never get
-- the same, not even the first two of a year.
create table arrival_series (
  series_year integer primary key,
  last_number integer not null
);

create table incoming_register (
  document_id bigint primary key references incoming_document (id) on delete cascade,
  arrival_year integer not null,
  arrival_number integer not null,
  arrival_date date not null,
  date_reason text not null, -- why the date lies before the day of registering; "" when it doesn't
  urgency text not null,
  note text not null,
  handler text not null, -- "" while nobody deals with it
  instruction text not null,
  assigned_by text not null,
  deadline date,
  forwarded_on date,
  progress text not null,
  reply_number text not null,
  reply_document_id bigint, -- ours; no foreign key, because the reply may be removed for good
  finished_on date,
  unique (arrival_year, arrival_number)
);

create index incoming_register_by_deadline on incoming_register (deadline);

-- What was registered before there were numbers gets them in the order of arrival.
insert into incoming_register (document_id, arrival_year, arrival_number, arrival_date, date_reason, urgency, note,
  handler, instruction, assigned_by, progress, reply_number)
select id, extract(year from arrived_at), row_number() over (partition by extract(year from arrived_at) order by arrived_at, id),
  cast(arrived_at as date), '', 'NONE', '', '', '', '', 'NOT_BEGUN', ''
from incoming_document;

insert into arrival_series (series_year, last_number)
select arrival_year, max(arrival_number) from incoming_register group by arrival_year;

insert into arrival_series (series_year, last_number) values (0, 0);
