alter table account
    add column given_name          text        not null default '',
    add column family_name         text        not null default '',
    add column phone               text        not null default '',
    add column sessions_valid_from timestamptz not null default '1970-01-01 00:00:00+00',
    add constraint account_given_name_length check (char_length(given_name) <= 60),
    add constraint account_family_name_length check (char_length(family_name) <= 60),
    add constraint account_phone_length check (char_length(phone) <= 30);

create index account_email on account (email);

-- Every login that any account has or had: none is ever given to another account.
create table login_ever (
    login      text primary key,
    account_id uuid not null references account (id)
);
create index login_ever_of_account on login_ever (account_id);
insert into login_ever (login, account_id) select login, id from account;

create table organisation (
    kind          text        not null,
    key           text        not null,
    name          text        not null,
    registered_at timestamptz not null,
    primary key (kind, key),
    constraint organisation_kind_known check (kind in (
        'ESTABLISHMENT', 'REGIONAL_FUND', 'NATIONAL_FUND', 'OCCUPATIONAL_HEALTH_SERVICE',
        'MEMBER_COMPANY', 'PARTNER_STRUCTURE', 'HEALTH_INSURANCE_BODY', 'PLATFORM')),
    constraint organisation_key_length check (char_length(key) between 1 and 100),
    constraint organisation_name_length check (char_length(name) between 1 and 200)
);
insert into organisation (kind, key, name, registered_at)
select organisation_kind, organisation_key, min(organisation_name), min(granted_at)
from membership group by organisation_kind, organisation_key;

alter table membership
    add column rights      text[] not null default '{}',
    add column valid_until date,
    add constraint membership_rights_known check (rights <@ array[
        'EMPLOYEES_READ', 'EMPLOYEES_WRITE', 'PERSONAL_DATA', 'VISITS', 'DECLARATION', 'DOCUMENTS', 'INVOICES', 'USERS']);

-- The organisation for which a person acted last, offered first at the next sign-in.
create table last_space (
    account_id        uuid        primary key references account (id),
    organisation_kind text        not null,
    organisation_key  text        not null,
    chosen_at         timestamptz not null
);

-- The chain: each entry seals the one before; nothing is changed or removed.
create table audit_entry (
    number            bigint      primary key,
    id                uuid        not null unique,
    at                timestamptz not null,
    author            uuid,
    author_name       text        not null,
    organisation_kind text,
    organisation_key  text,
    act               text        not null,
    subject_kind      text        not null,
    subject           text        not null,
    subject_name      text        not null,
    changes           text        not null,
    reason            text        not null,
    origin            text        not null,
    previous_seal     text        not null,
    seal              text        not null,
    constraint audit_entry_of_an_organisation check ((organisation_kind is null) = (organisation_key is null))
);
create index audit_entry_of_organisation on audit_entry (organisation_kind, organisation_key, number desc);
create index audit_entry_of_subject on audit_entry (subject_kind, subject, number desc);

create table audit_head (
    only_row boolean primary key default true check (only_row),
    number   bigint  not null,
    seal     text    not null
);
insert into audit_head (number, seal) values (0, repeat('0', 64));

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end $$;
create trigger audit_entry_is_append_only before update or delete on audit_entry
    for each row execute function refuse_change_of_audit();
create trigger audit_entry_is_never_emptied before truncate on audit_entry
    for each statement execute function refuse_change_of_audit();
