create table hive (id uuid primary key, inspections int not null);
