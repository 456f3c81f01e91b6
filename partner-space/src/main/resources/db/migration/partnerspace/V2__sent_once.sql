alter table agreement add column submission uuid not null default gen_random_uuid();
alter table agreement add constraint agreement_submission_once unique (submission);
alter table manager add column submission uuid not null default gen_random_uuid();
alter table manager add constraint manager_submission_once unique (submission);
alter table technician add column submission uuid not null default gen_random_uuid();
alter table technician add constraint technician_submission_once unique (submission);
