-- By what else than its number the people of a member company may name it: the numbers of its invoices, letters and digits only.
create table member_reference (
    member_number text        not null,
    reference     text        not null,
    added_at      timestamptz not null,
    primary key (member_number, reference),
    constraint member_reference_normal check (reference ~ '^[0-9A-Z]{1,60}$')
);
create index member_reference_names on member_reference (reference);
