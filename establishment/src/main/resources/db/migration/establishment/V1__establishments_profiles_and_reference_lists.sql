-- Reference lists, loaded at start from the files shipped with the product.

create table reference_file (
    name text primary key,
    sha256 text not null,
    loaded_at timestamptz not null
);

create table department (
    code text primary key,
    name text not null,
    region_code text not null,
    region_name text not null,
    zone text not null check (zone in ('metro', 'drom', 'com'))
);

create table regional_fund (
    code text primary key,
    kind text not null check (kind in ('CARSAT', 'CRAMIF', 'CGSS', 'CSS')),
    name text not null,
    city text not null,
    mailbox text not null,
    phone text not null
);

-- The primary key says it: one fund for a department.
create table regional_fund_department (
    department text primary key references department (code),
    fund text not null references regional_fund (code)
);

create index regional_fund_department_fund on regional_fund_department (fund);

create table ctn_sector (
    code text primary key,
    label text not null
);

create table headcount_bracket (
    code text primary key,
    label text not null,
    minimum integer not null,
    maximum integer check (maximum >= minimum)
);

create table commune (
    postal_code text not null,
    insee_code text not null,
    name text not null,
    department text not null,
    primary key (postal_code, insee_code)
);

-- Establishments followed, and what they say about themselves.

create table followed_establishment (
    id uuid primary key,
    siret text not null check (siret ~ '^[0-9]{14}$'),
    name text not null check (char_length(name) between 1 and 150),
    address_line text not null check (char_length(address_line) <= 200),
    postal_code text not null check (postal_code ~ '^[0-9]{5}$'),
    commune text not null check (char_length(commune) between 1 and 120),
    department text not null references department (code),
    phone text,
    fund text not null references regional_fund (code),
    ctn_sector text not null references ctn_sector (code),
    headcount integer not null check (headcount >= 0),
    headcount_bracket text not null references headcount_bracket (code),
    enrolled_at timestamptz not null,
    enrolled_by uuid not null,
    enrolled_by_name text not null,
    version bigint not null
);

create unique index followed_establishment_siret on followed_establishment (siret);
create index followed_establishment_department on followed_establishment (department);
create index followed_establishment_fund on followed_establishment (fund);
create index followed_establishment_ctn_sector on followed_establishment (ctn_sector);
create index followed_establishment_headcount_bracket on followed_establishment (headcount_bracket);

create table profile (
    establishment uuid primary key references followed_establishment (id),
    title text check (title in ('MONSIEUR', 'MADAME')),
    last_name text not null check (char_length(last_name) <= 120),
    first_name text not null check (char_length(first_name) <= 120),
    job_title text not null check (char_length(job_title) <= 120),
    email text,
    phone text,
    address_line text not null check (char_length(address_line) <= 200),
    address_complement text not null check (char_length(address_complement) <= 120),
    postal_code text,
    commune text not null check (char_length(commune) <= 120),
    head_maintains_space boolean,
    contact_last_name text not null check (char_length(contact_last_name) <= 120),
    contact_first_name text not null check (char_length(contact_first_name) <= 120),
    contact_email text,
    contact_phone text,
    belongs_to_group boolean,
    group_name text not null check (char_length(group_name) <= 120),
    staff_representation boolean,
    health_service_name text not null check (char_length(health_service_name) <= 120),
    physician_last_name text not null check (char_length(physician_last_name) <= 120),
    physician_first_name text not null check (char_length(physician_first_name) <= 120),
    health_service_email text,
    health_service_phone text,
    validated_at timestamptz,
    changed_at timestamptz not null,
    changed_by uuid not null,
    changed_by_name text not null,
    version bigint not null
);

create table fund_message (
    id uuid primary key,
    submission uuid not null,
    establishment uuid not null references followed_establishment (id),
    fund text not null references regional_fund (code),
    subject text not null check (char_length(subject) between 1 and 150),
    body text not null check (char_length(body) between 1 and 4000),
    sender uuid not null,
    sender_name text not null,
    sent_at timestamptz not null
);

-- A double click repeats everything; a form sent again after going back and rewriting is another message.
create unique index fund_message_submission on fund_message (submission, establishment, md5(subject || E'\n' || body));
create index fund_message_establishment on fund_message (establishment, sent_at desc);
create index fund_message_fund on fund_message (fund);
