-- The mails that only tell something and that the holder of an account does not want; whatever has no row comes.
create table refused_mail (
    account_id uuid        not null references account (id),
    kind       text        not null,
    refused_at timestamptz not null,
    primary key (account_id, kind),
    constraint refused_mail_kind_known check (kind in (
        'STEP_COMPLETED', 'STEP_APPROVED', 'STEP_COMMENTED', 'REQUEST_SENT', 'REQUEST_CANCELLED', 'REQUEST_CLOSED'))
);
