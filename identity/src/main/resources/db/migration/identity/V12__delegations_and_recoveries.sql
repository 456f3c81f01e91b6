-- Limited access that an organisation gives to an outside person, from the offer to its end.
create table delegation (
    id                uuid        primary key,
    organisation_kind text        not null,
    organisation_key  text        not null,
    organisation_name text        not null,
    given_name        text        not null,
    family_name       text        not null,
    email             text        not null,
    rights            text[]      not null,
    last_day          date        not null,
    granted_by        uuid        not null references account (id),
    granted_by_name   text        not null,
    granted_by_email  text        not null,
    offered_at        timestamptz not null,
    secret_hash       text,
    account_id        uuid        references account (id),
    accepted_at       timestamptz,
    warned_for        date,
    ending            text,
    ended_at          timestamptz,
    version           bigint      not null,
    constraint delegation_secret_hashed check (secret_hash ~ '^[0-9a-f]{64}$'),
    constraint delegation_secret_unique unique (secret_hash),
    constraint delegation_accepted_whole check ((account_id is null) = (accepted_at is null)),
    constraint delegation_ending_known check (ending in ('EXPIRED', 'WITHDRAWN', 'LAPSED')),
    constraint delegation_ended_whole check ((ending is null) = (ended_at is null)),
    constraint delegation_rights_known check (rights <@ array[
        'EMPLOYEES_READ', 'EMPLOYEES_WRITE', 'PERSONAL_DATA', 'VISITS', 'DECLARATION', 'DOCUMENTS', 'INVOICES']),
    constraint delegation_names_length check (
        char_length(given_name) between 1 and 60 and char_length(family_name) between 1 and 60)
);
create index delegation_of_organisation on delegation (organisation_kind, organisation_key, offered_at desc);
create index delegation_running on delegation (last_day) where ending is null;

-- Somebody claims the access of an administrator who is gone.
create table administrator_recovery (
    id                uuid        primary key,
    organisation_kind text        not null,
    claimed           text        not null,
    organisation_key  text,
    organisation_name text,
    given_name        text        not null,
    family_name       text        not null,
    job_title         text        not null,
    email             text        not null,
    phone             text        not null,
    explanation       text        not null,
    asked_at          timestamptz not null,
    state             text        not null,
    decided_by_name   text        not null,
    decided_at        timestamptz,
    due_at            timestamptz,
    reason            text        not null,
    secret_hash       text,
    closed_at         timestamptz,
    account_id        uuid        references account (id),
    version           bigint      not null,
    constraint administrator_recovery_kind_known check (organisation_kind = 'MEMBER_COMPANY'),
    constraint administrator_recovery_state_known check (
        state in ('ASKED', 'APPROVED', 'REFUSED', 'OBJECTED', 'CARRIED_OUT')),
    constraint administrator_recovery_organisation_whole check (
        (organisation_key is null) = (organisation_name is null)),
    constraint administrator_recovery_due_when_approved check (state <> 'APPROVED' or due_at is not null),
    constraint administrator_recovery_secret_unique unique (secret_hash)
);
create index administrator_recovery_by_state on administrator_recovery (state, asked_at);
create unique index administrator_recovery_one_running on administrator_recovery (organisation_kind, organisation_key)
    where state = 'APPROVED';
