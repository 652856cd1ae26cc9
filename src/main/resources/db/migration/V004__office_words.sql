-- Words that the office adds to those the checker knows. Portable as V001.

create table office_word (
  kind text not null, -- what the checker does with it: ABBREVIATION, NAME …
  entry text not null, -- as a person writes it: "NVH = Nhà văn hóa"
  added_at timestamp with time zone not null,
  primary key (kind, entry)
);
