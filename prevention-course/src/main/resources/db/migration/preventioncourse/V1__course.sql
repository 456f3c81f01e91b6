create table questionnaire_version (
    version text primary key check (version <> ''),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    definition jsonb not null,
    loaded_at timestamptz not null
);

create table fund_authority (
    fund_code text primary key,
    approving_body text not null check (approving_body in ('PORTFOLIO_OFFICERS', 'REGIONAL_PROJECT_GROUP'))
);

create table course (
    id uuid primary key,
    establishment_id uuid not null unique,
    siret text not null,
    name text not null,
    commune text not null,
    department text not null,
    ctn_sector text not null,
    headcount_bracket text not null,
    fund_code text not null,
    questionnaire_version text not null references questionnaire_version,
    opened_on date not null,
    enrolled_validated_at timestamptz,
    officer_id uuid,
    officer_name text not null,
    search_text text not null,
    version bigint not null,
    check (officer_id is not null or officer_name = '')
);
create index course_questionnaire_version on course (questionnaire_version);
create index course_fund_officer on course (fund_code, officer_id);
create index course_fund_name on course (fund_code, name collate "fr-x-icu");

create table course_step (
    id uuid primary key,
    course_id uuid not null references course,
    code text not null check (code ~ '^E[1-9]$'),
    status text not null check (status in ('TO_DO', 'IN_PROGRESS', 'COMPLETE', 'TO_COMPLETE', 'APPROVED')),
    status_since timestamptz not null,
    modified_since_approval boolean not null,
    fund_told boolean not null,
    rounds int not null check (rounds >= 0),
    company_comment text not null check (length(company_comment) <= 4000),
    reviewed jsonb,
    changed_at timestamptz,
    changed_by text,
    touched_at timestamptz not null,
    touched_by text not null,
    form_version bigint not null,
    version bigint not null,
    unique (course_id, code),
    check (status = 'APPROVED' or not modified_since_approval),
    check (status not in ('APPROVED', 'TO_COMPLETE') or reviewed is not null),
    check ((changed_at is null) = (changed_by is null)),
    check (form_version <= version)
);
create index course_step_awaiting on course_step (course_id, status_since) where status = 'COMPLETE';

create table step_answer (
    step_id uuid not null references course_step,
    question_code text not null,
    value jsonb not null,
    primary key (step_id, question_code)
);

create table document (
    id uuid primary key,
    course_id uuid not null references course,
    submission uuid not null unique,
    file_key uuid not null,
    file_name text not null check (file_name <> '' and length(file_name) <= 255),
    media_type text not null,
    size bigint not null check (size > 0),
    sha256 text not null,
    uploaded_at timestamptz not null,
    uploaded_by text not null
);
create index document_course on document (course_id);
create index document_file_key on document (file_key);

create table document_use (
    step_id uuid not null references course_step,
    question_code text not null,
    document_id uuid not null references document,
    position int not null check (position >= 0),
    primary key (step_id, question_code, document_id),
    unique (step_id, question_code, position)
);
create index document_use_document on document_use (document_id);

create table fund_comment (
    id uuid primary key,
    step_id uuid not null references course_step,
    author text not null,
    written_at timestamptz not null,
    text text not null check (text <> '' and length(text) <= 4000)
);
create index fund_comment_step on fund_comment (step_id, written_at);

create table timeline_entry (
    id uuid primary key,
    position bigint generated always as identity,
    step_id uuid not null references course_step,
    kind text not null,
    happened_at timestamptz not null,
    actor text not null,
    detail text not null
);
create index timeline_entry_step on timeline_entry (step_id, position);

create table news_item (
    slug text primary key,
    title text not null,
    summary text not null,
    body text not null,
    published_on date not null,
    event_on date
);
create index news_item_published on news_item (published_on);

create table library_entry (
    code text primary key,
    position int not null unique,
    title text not null,
    step_code text,
    summary text not null,
    body text not null
);

create table help_entry (
    slug text primary key,
    position int not null unique,
    topic text not null,
    question text not null,
    answer text not null
);
