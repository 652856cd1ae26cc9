-- Which cells of a superior's workbook a person gave to which figures: a workbook of the same layout isn't asked about again. Portable as V001.

create table fill_target (
  form_code text not null,
  layout text not null, -- a digest of the words in the workbook and their places
  sheet text not null,
  cell_row integer not null, -- from 0
  cell_column integer not null,
  indicator text not null,
  scope text not null, -- TOTAL, GROUP, UNIT
  group_name text not null,
  unit_id bigint not null,
  primary key (form_code, layout, sheet, cell_row, cell_column)
);
