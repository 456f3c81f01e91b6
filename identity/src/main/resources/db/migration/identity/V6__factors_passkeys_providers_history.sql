-- The second factor of an account: a secret shared with an application of its holder, sealed under the key of the installation.
create table second_factor (
    account_id    uuid        primary key references account (id),
    sealed_secret bytea       not null,
    proposed_at   timestamptz not null,
    confirmed_at  timestamptz,
    -- The step of the last code taken: no code is taken twice.
    last_step     bigint      not null default 0
);

-- What is left of the recovery codes, as fingerprints; a code used is a row less.
create table recovery_code (
    account_id  uuid  not null references second_factor (account_id) on delete cascade,
    fingerprint bytea not null,
    primary key (account_id, fingerprint)
);

create table passkey (
    id                 uuid        primary key,
    account_id         uuid        not null references account (id),
    credential_id      text        not null,
    public_key         text        not null,
    attestation        text        not null,
    signature_count    bigint      not null,
    transports         text[]      not null,
    backup_eligible    boolean     not null,
    backed_up          boolean     not null,
    label              text        not null,
    created_at         timestamptz not null,
    last_used_at       timestamptz,
    constraint passkey_registered_once unique (credential_id),
    constraint passkey_label_length check (char_length(label) between 1 and 60)
);
create index passkey_of_account on passkey (account_id, created_at);

-- The person of an account at an identity provider.
create table provider_link (
    issuer     text        not null,
    subject    text        not null,
    account_id uuid        not null references account (id),
    linked_at  timestamptz not null,
    primary key (issuer, subject),
    constraint provider_link_one_per_account unique (account_id, issuer)
);

-- Who came in, or was refused, when, from where and how.
create table sign_in_record (
    id         uuid        primary key,
    account_id uuid        not null references account (id),
    at         timestamptz not null,
    means      text        not null,
    accepted   boolean     not null,
    address    text        not null,
    device     text        not null,
    constraint sign_in_record_means_known check (means in (
        'PASSWORD', 'PASSWORD_AND_CODE', 'PASSWORD_AND_RECOVERY_CODE', 'PASSKEY', 'PROVIDER', 'PROVIDER_AND_CODE',
        'PROVIDER_AND_RECOVERY_CODE'))
);
create index sign_in_record_of_account on sign_in_record (account_id, at desc);
create index sign_in_record_oldest on sign_in_record (at);
