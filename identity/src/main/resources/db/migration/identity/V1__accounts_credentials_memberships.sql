create table account (
    id           uuid        primary key,
    login        text        not null,
    display_name text        not null,
    email        text        not null,
    active       boolean     not null,
    version      bigint      not null,
    created_at   timestamptz not null,
    constraint account_login_unique unique (login),
    constraint account_login_compact check (login ~ '^\S{1,100}$'),
    constraint account_display_name_length check (char_length(display_name) between 1 and 120),
    constraint account_email_shape check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and char_length(email) <= 254)
);

create table credential (
    account_id    uuid        primary key references account (id),
    password_hash text        not null,
    changed_at    timestamptz not null,
    constraint credential_password_hash_slow check (password_hash like '$argon2id$%')
);

create table membership (
    id                uuid        primary key,
    account_id        uuid        not null references account (id),
    organisation_kind text        not null,
    organisation_key  text        not null,
    organisation_name text        not null,
    role              text        not null,
    granted_at        timestamptz not null,
    constraint membership_held_once unique (account_id, organisation_kind, organisation_key, role),
    constraint membership_organisation_kind_known check (organisation_kind in (
        'ESTABLISHMENT', 'REGIONAL_FUND', 'NATIONAL_FUND', 'OCCUPATIONAL_HEALTH_SERVICE',
        'MEMBER_COMPANY', 'PARTNER_STRUCTURE', 'HEALTH_INSURANCE_BODY', 'PLATFORM')),
    constraint membership_role_known check (role in (
        'ESTABLISHMENT_ACCOUNT', 'PREVENTION_OFFICER', 'PROJECT_GROUP_MEMBER', 'FUND_ADMINISTRATOR')),
    constraint membership_organisation_key_length check (char_length(organisation_key) between 1 and 100),
    constraint membership_organisation_name_length check (char_length(organisation_name) between 1 and 200)
);

create index membership_of_organisation on membership (organisation_kind, organisation_key, role);
