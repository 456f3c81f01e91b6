create index audit_entry_in_time on audit_entry (at);
create index audit_entry_of_author on audit_entry (author, number desc);
create index organisation_in_order on organisation (name, kind, key);

-- What the last verification of the audit chain found.
create table audit_check (
    only_row   boolean     primary key default true check (only_row),
    checked_at timestamptz not null,
    entries    bigint      not null,
    seal       text,
    fault      text,
    broken     bigint,
    constraint audit_check_found_one_thing check ((seal is null) <> (fault is null) and (fault is null) = (broken is null))
);

-- The ways in for a first administrator; of a secret only its hash is kept.
create table setup_link (
    secret_hash text        primary key,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    constraint setup_link_hash_shape check (secret_hash ~ '^[0-9a-f]{64}$')
);

-- Somebody who administers the platform without end must always remain, whoever acts and however many act at once.
create function refuse_to_lose_the_last_platform_administrator() returns trigger
    language plpgsql set search_path from current as $$
begin
    if tg_table_name = 'account' then
        if not exists (
            select from membership
            where account_id = old.id and role = 'PLATFORM_ADMINISTRATOR' and valid_until is null) then
            return null;
        end if;
    elsif not exists (select from account where id = old.account_id and active) then
        return null;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('last platform administrator', 0));
    if not exists (
        select from membership join account on account.id = membership.account_id
        where membership.role = 'PLATFORM_ADMINISTRATOR' and membership.valid_until is null and account.active) then
        raise exception 'last_platform_administrator' using errcode = 'check_violation';
    end if;
    return null;
end $$;

create trigger account_keeps_a_platform_administrator after update of active on account
    for each row when (old.active and not new.active)
    execute function refuse_to_lose_the_last_platform_administrator();
create trigger membership_keeps_a_platform_administrator after update of valid_until on membership
    for each row when (old.role = 'PLATFORM_ADMINISTRATOR' and old.valid_until is null and new.valid_until is not null)
    execute function refuse_to_lose_the_last_platform_administrator();
create trigger membership_removed_keeps_a_platform_administrator after delete on membership
    for each row when (old.role = 'PLATFORM_ADMINISTRATOR' and old.valid_until is null)
    execute function refuse_to_lose_the_last_platform_administrator();
