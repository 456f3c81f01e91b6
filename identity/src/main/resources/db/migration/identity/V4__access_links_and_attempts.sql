-- What is mailed to choose a password without the one before; of its secret only a hash is here.
create table access_link (
    id                uuid        primary key,
    account_id        uuid        not null references account (id),
    purpose           text        not null,
    invitation_kind   text,
    organisation_kind text,
    organisation_key  text,
    organisation_name text,
    invited_by        uuid        references account (id),
    invited_by_name   text,
    asked_at          timestamptz not null,
    secret_hash       text,
    issued_email      text,
    issued_at         timestamptz,
    expires_at        timestamptz,
    ending            text,
    ended_at          timestamptz,
    version           bigint      not null,
    constraint access_link_purpose_known check (purpose in ('ACTIVATION', 'RESET')),
    constraint access_link_invitation_whole check (
        (purpose = 'ACTIVATION') = (invitation_kind is not null and organisation_kind is not null
            and organisation_key is not null and organisation_name is not null and invited_by_name is not null)),
    constraint access_link_secret_hashed check (secret_hash ~ '^[0-9a-f]{64}$'),
    constraint access_link_secret_unique unique (secret_hash),
    constraint access_link_issued_whole check (
        num_nulls(secret_hash, issued_email, issued_at, expires_at) in (0, 4)),
    constraint access_link_ending_known check (ending in (
        'USED', 'NOT_NEEDED', 'REPLACED', 'CANCELLED', 'PASSWORD_CHANGED', 'EMAIL_CHANGED', 'DEACTIVATED')),
    constraint access_link_ended_whole check ((ending is null) = (ended_at is null))
);

create unique index access_link_one_reset on access_link (account_id)
    where ending is null and purpose = 'RESET';
create unique index access_link_one_invitation on access_link (account_id, organisation_kind, organisation_key)
    where ending is null and purpose = 'ACTIVATION';
create index access_link_of_organisation on access_link (organisation_kind, organisation_key, asked_at desc)
    where purpose = 'ACTIVATION';
create index access_link_of_account on access_link (account_id);

-- The passwords that an account had before, which it may not choose again.
create table previous_password (
    account_id    uuid        not null references account (id),
    password_hash text        not null,
    chosen_at     timestamptz not null,
    constraint previous_password_once primary key (account_id, password_hash),
    constraint previous_password_slow check (password_hash like '$argon2id$%')
);

-- How often a door was tried of late. Names hold no login: those are hashed.
create table attempt (
    name     text        primary key,
    tries    int         not null,
    last_at  timestamptz not null,
    next_at  timestamptz not null,
    constraint attempt_name_length check (char_length(name) between 1 and 200),
    constraint attempt_tries_counted check (tries >= 0)
);
create index attempt_oldest on attempt (last_at);

-- The browsers from which an account came in before: they do not wait for the failures of others.
create table known_browser (
    token_hash text        not null,
    account_id uuid        not null references account (id),
    known_since timestamptz not null,
    last_seen  timestamptz not null,
    constraint known_browser_once primary key (token_hash, account_id),
    constraint known_browser_token_hashed check (token_hash ~ '^[0-9a-f]{64}$')
);
create index known_browser_of_account on known_browser (account_id);
