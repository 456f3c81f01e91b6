-- Registry of events: what was published and which listeners have not handled it yet (structure of Spring Modulith, version 2).
create table event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash_idx on event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on event_publication (completion_date);

-- HTTP sessions (structure of Spring Session).
create table spring_session (
    primary_id            char(36) not null constraint spring_session_pk primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name)
);

-- Outbox: each mail is a row of the transaction that decided it.
create table outgoing_mail (
    id              uuid primary key,
    dedupe_key      text not null,
    recipient       text not null,
    reply_to        text,
    subject         text not null,
    text_body       text not null,
    html_body       text not null,
    status          text not null check (status in ('PENDING', 'SENT', 'KEPT')),
    written_at      timestamptz not null,
    attempts        int not null default 0,
    next_attempt_at timestamptz not null,
    last_error      text,
    sent_at         timestamptz,
    constraint outgoing_mail_is_written_once unique (dedupe_key),
    check ((status = 'SENT') = (sent_at is not null))
);
create index outgoing_mail_due on outgoing_mail (next_attempt_at) where status = 'PENDING';
create index outgoing_mail_newest_first on outgoing_mail (written_at desc, id desc);

-- What an account is typing in a form, not saved yet.
create table form_draft (
    account_id   uuid not null,
    form_key     text not null check (length(form_key) between 1 and 120),
    fields       jsonb not null,
    base_version text not null,
    saved_at     timestamptz not null,
    primary key (account_id, form_key)
);
create index form_draft_oldest on form_draft (saved_at);
