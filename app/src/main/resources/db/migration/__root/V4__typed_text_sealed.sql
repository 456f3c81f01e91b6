-- Drafts are unreadable at rest. What was kept in plain before is sealed by the portal at its next start: the key is not here.
alter table form_draft add column sealed bytea;
alter table form_draft alter column fields drop not null;
alter table form_draft add constraint form_draft_is_sealed_or_waits_for_it check ((sealed is null) <> (fields is null));

-- A form that was sent when its session was gone: what was typed in it, sealed, kept for an hour for its account.
create table kept_form (
    id         uuid primary key,
    account_id uuid not null,
    sealed     bytea not null,
    kept_at    timestamptz not null
);
create index kept_form_newest_first on kept_form (account_id, kept_at desc);
create index kept_form_oldest on kept_form (kept_at);
