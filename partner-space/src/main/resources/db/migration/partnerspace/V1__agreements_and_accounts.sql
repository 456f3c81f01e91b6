create table health_insurance_body (
    code text primary key check (code ~ '^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$' and length(code) <= 40),
    name text not null check (name <> '' and length(name) <= 200),
    email text not null check (email like '%@%')
);

create table partner_structure (
    id uuid primary key,
    name text not null check (name <> '' and length(name) <= 120),
    size text not null check (size in ('UNDER_10', 'FROM_10_TO_49', 'FROM_50_TO_249', 'FROM_250_TO_999', 'FROM_1000')),
    street text not null,
    postal_code text not null,
    city text not null,
    contact_name text not null,
    contact_phone text not null,
    contact_email text not null,
    known_as text not null,
    search_text text not null,
    registered_at timestamptz not null,
    version bigint not null,
    constraint partner_structure_registered_once unique (known_as)
);

create table partnership (
    structure_id uuid not null references partner_structure,
    body_code text not null references health_insurance_body,
    number bigint generated always as identity,
    since timestamptz not null,
    primary key (structure_id, body_code),
    unique (structure_id, body_code, number)
);
create index partnership_body on partnership (body_code);

create table agreement (
    id uuid primary key,
    structure_id uuid not null,
    body_code text not null,
    partnership_number bigint not null,
    starts_on date not null,
    ends_on date not null,
    agreed_ends_on date not null,
    max_technicians int not null check (max_technicians between 1 and 999),
    max_managers int not null check (max_managers between 1 and 5),
    follows uuid unique,
    early_end_reason text not null,
    recorded_at timestamptz not null,
    version bigint not null,
    foreign key (structure_id, body_code, partnership_number) references partnership (structure_id, body_code, number),
    check (ends_on >= starts_on),
    check (ends_on <= agreed_ends_on),
    check ((ends_on < agreed_ends_on) = (early_end_reason <> '')),
    constraint agreement_never_two_at_once exclude using gist (
        int8range(partnership_number, partnership_number, '[]') with &&,
        daterange(starts_on, ends_on, '[]') with &&)
);
create index agreement_structure_body on agreement (structure_id, body_code);
create index agreement_body_end on agreement (body_code, ends_on);
create index agreement_end on agreement (ends_on);

create table agreement_entry (
    id uuid primary key,
    agreement_id uuid not null references agreement,
    kind text not null check (kind in ('RECORDED', 'AMENDED', 'RENEWED', 'ENDED_EARLY', 'DOCUMENT_ADDED', 'DOCUMENT_REMOVED', 'WARNED')),
    at timestamptz not null,
    by_name text not null,
    detail text not null
);
create index agreement_entry_agreement on agreement_entry (agreement_id, at);

create table agreement_document (
    id uuid primary key,
    agreement_id uuid not null references agreement,
    submission uuid not null unique,
    file_key uuid not null,
    file_name text not null check (file_name <> '' and length(file_name) <= 255),
    media_type text not null,
    size bigint not null check (size > 0),
    sha256 text not null,
    uploaded_at timestamptz not null,
    uploaded_by text not null
);
create index agreement_document_agreement on agreement_document (agreement_id);
create index agreement_document_file on agreement_document (file_key);

create table agreement_warning (
    agreement_id uuid not null references agreement,
    ends_on date not null,
    threshold int not null check (threshold in (90, 30, 7)),
    warned_at timestamptz not null,
    primary key (agreement_id, ends_on, threshold)
);

create table manager (
    id uuid primary key,
    structure_id uuid not null references partner_structure,
    body_code text not null references health_insurance_body,
    account_id uuid not null unique,
    login text not null unique,
    title text not null check (title in ('MADAME', 'MONSIEUR')),
    birth_name text not null check (length(birth_name) <= 30),
    usual_name text not null check (length(usual_name) <= 30),
    first_name text not null check (length(first_name) between 1 and 20),
    job_title text not null check (length(job_title) between 1 and 20),
    phone text not null check (phone ~ '^[0-9]{2}(\.[0-9]{2}){4}$'),
    email text not null check (email like '%@%'),
    active boolean not null,
    search_text text not null,
    created_at timestamptz not null,
    version bigint not null,
    check (birth_name <> '' or usual_name <> '')
);
create index manager_structure on manager (structure_id, active);
create index manager_body on manager (body_code);

create table technician (
    id uuid primary key,
    structure_id uuid not null references partner_structure,
    body_code text not null references health_insurance_body,
    account_id uuid not null unique,
    login text not null unique,
    title text not null check (title in ('MADAME', 'MONSIEUR')),
    birth_name text not null check (length(birth_name) <= 30),
    usual_name text not null check (length(usual_name) <= 30),
    first_name text not null check (length(first_name) between 1 and 20),
    job_title text not null check (length(job_title) between 1 and 20),
    phone text not null check (phone ~ '^[0-9]{2}(\.[0-9]{2}){4}$'),
    email text not null check (email like '%@%'),
    active boolean not null,
    search_text text not null,
    created_at timestamptz not null,
    version bigint not null,
    check (birth_name <> '' or usual_name <> '')
);
create index technician_structure on technician (structure_id, active);
create index technician_body on technician (body_code);

create table account_entry (
    id uuid primary key,
    manager_id uuid references manager,
    technician_id uuid references technician,
    kind text not null check (kind in ('CREATED', 'CHANGED', 'DEACTIVATED', 'REACTIVATED')),
    at timestamptz not null,
    by_name text not null,
    reason text not null check (length(reason) <= 5000),
    check (num_nonnulls(manager_id, technician_id) = 1)
);
create index account_entry_manager on account_entry (manager_id, at);
create index account_entry_technician on account_entry (technician_id, at);

create table last_body (
    account_id uuid not null,
    structure_id uuid not null references partner_structure,
    body_code text not null references health_insurance_body,
    chosen_at timestamptz not null,
    primary key (account_id, structure_id)
);
create index last_body_structure on last_body (structure_id);
create index last_body_body on last_body (body_code);
