-- Which occupational-health service looks after a member: its team decides who takes over the administration.
create table member_service (
    member_number text        primary key,
    service_key   text        not null,
    service_name  text        not null,
    entrusted_at  timestamptz not null,
    constraint member_service_name_length check (char_length(service_name) between 1 and 200)
);
create index member_service_of_service on member_service (service_key);

alter table administrator_recovery
    add column claimed_postal_code text not null default '',
    add column form_of_address     text not null default '',
    add column decided_by          uuid references account (id),
    add column decided_for_kind    text,
    add column decided_for_key     text,
    add column decided_for_name    text,
    drop constraint administrator_recovery_kind_known,
    add constraint administrator_recovery_kind_known check (
        organisation_kind in ('MEMBER_COMPANY', 'PARTNER_STRUCTURE')),
    drop constraint administrator_recovery_state_known,
    add constraint administrator_recovery_state_known check (
        state in ('ASKED', 'APPROVED', 'REFUSED', 'OBJECTED', 'CARRIED_OUT', 'ABANDONED')),
    add constraint administrator_recovery_decided_for_whole check (
        (decided_for_kind is null) = (decided_for_key is null) and (decided_for_kind is null) = (decided_for_name is null));
