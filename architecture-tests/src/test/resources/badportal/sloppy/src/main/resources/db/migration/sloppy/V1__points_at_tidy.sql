create table stone (hive uuid references tidy.hive (id));
