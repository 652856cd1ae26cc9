-- The figures of reports that follow a round until the report is issued. Portable as V001.

create table round_report (
  document_id bigint primary key references document (id) on delete cascade,
  round_id bigint not null references reporting_round (id) on delete cascade,
  version_id bigint not null references document_version (id) on delete cascade -- the kept state whose text the offsets belong to
);

create index round_report_by_round on round_report (round_id);

create table live_figure (
  document_id bigint not null references round_report (document_id) on delete cascade,
  start_offset integer not null,
  end_offset integer not null,
  figure text not null, -- which: "count/actual", "total/A1"
  shown text not null,
  primary key (document_id, start_offset)
);
