create table request_kind (
    code text not null,
    version text not null,
    position int not null,
    label text not null check (label <> ''),
    audience text not null,
    documents text not null,
    questions jsonb not null,
    delay_days int not null check (delay_days between 1 and 365),
    retention_months int not null check (retention_months between 1 and 60),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    loaded_at timestamptz not null,
    primary key (code, version)
);

create table body_request_kind (
    body_code text not null references health_insurance_body,
    kind_code text not null,
    offered boolean not null,
    delay_days int not null check (delay_days between 1 and 365),
    retention_months int not null check (retention_months between 1 and 60),
    version bigint not null,
    primary key (body_code, kind_code)
);

create table request_counter (
    year int primary key,
    last_number int not null check (last_number > 0)
);

create table service_request (
    id uuid primary key,
    body_code text not null references health_insurance_body,
    structure_id uuid not null references partner_structure,
    kind_code text not null,
    kind_version text not null,
    number text unique check (number ~ '^ODS-[0-9]{4}-[0-9]{6,}$'),
    status text not null
        check (status in ('DRAFT', 'SENT', 'IN_PROGRESS', 'MORE_ASKED', 'DONE', 'REFUSED', 'CANCELLED')),
    status_since timestamptz not null,
    last_name text not null check (length(last_name) <= 60),
    first_name text not null check (length(first_name) <= 60),
    birth_date date,
    phone text,
    mail text,
    department text not null check (length(department) <= 3),
    consent boolean not null,
    consent_on date,
    comment text not null check (length(comment) <= 2000),
    person_key text not null,
    search_text text not null,
    author_id uuid not null,
    author_name text not null,
    assignee_id uuid,
    assignee_name text not null,
    created_at timestamptz not null,
    sent_at timestamptz,
    due_on date,
    ended_at timestamptz,
    erase_on date,
    erased_at timestamptz,
    touched_by text not null,
    touched_at timestamptz not null,
    version bigint not null,
    foreign key (kind_code, kind_version) references request_kind,
    check ((status = 'DRAFT') = (number is null)),
    check ((status = 'DRAFT') = (sent_at is null)),
    check ((status = 'DRAFT') = (due_on is null)),
    check ((status in ('DONE', 'REFUSED', 'CANCELLED')) = (ended_at is not null)),
    check ((ended_at is null) = (erase_on is null)),
    check (erased_at is null or ended_at is not null),
    check (erased_at is null or (last_name = '' and first_name = '' and birth_date is null and phone is null
        and mail is null and department = '' and comment = '' and person_key = '')),
    check (status = 'DRAFT' or consent or erased_at is not null),
    check (status <> 'IN_PROGRESS' or assignee_id is not null),
    check (assignee_id is not null or assignee_name = '')
);
create index service_request_structure on service_request (structure_id, body_code, touched_at desc);
create index service_request_body on service_request (body_code, status, due_on);
create index service_request_body_sent on service_request (body_code, sent_at desc);
create index service_request_kind on service_request (kind_code, kind_version);
create index service_request_alike on service_request (person_key, kind_code, structure_id, body_code)
    where status in ('SENT', 'IN_PROGRESS', 'MORE_ASKED');
create index service_request_erasure on service_request (erase_on) where erased_at is null;

create table request_answer (
    request_id uuid not null references service_request on delete cascade,
    question_code text not null,
    value text not null check (value <> '' and length(value) <= 1000),
    primary key (request_id, question_code)
);

create table request_document (
    id uuid primary key,
    request_id uuid not null references service_request on delete cascade,
    submission uuid not null,
    file_key uuid not null,
    file_name text not null check (file_name <> '' and length(file_name) <= 255),
    media_type text not null check (media_type = 'application/pdf'),
    size bigint not null check (size > 0),
    sha256 text not null,
    uploaded_at timestamptz not null,
    uploaded_by text not null,
    unique (request_id, submission)
);
create index request_document_file_key on request_document (file_key);

create table request_message (
    id uuid primary key,
    position bigint generated always as identity,
    request_id uuid not null references service_request on delete cascade,
    side text not null check (side in ('STRUCTURE', 'BODY')),
    author text not null,
    written_at timestamptz not null,
    text text not null check (text <> '' and length(text) <= 2000)
);
create index request_message_request on request_message (request_id, position);

create table request_fact (
    id uuid primary key,
    position bigint generated always as identity,
    request_id uuid not null references service_request on delete cascade,
    kind text not null,
    happened_at timestamptz not null,
    actor text not null,
    detail text not null
);
create index request_fact_request on request_fact (request_id, position);
