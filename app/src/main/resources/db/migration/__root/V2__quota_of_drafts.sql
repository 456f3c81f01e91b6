-- Nobody types in more than fifty forms at a time: beyond, an account fills the database. Two drafts at once wait for each other.
create function refuse_draft_beyond_quota() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('form_draft ' || new.account_id, 0));
    if (select count(*) from platform.form_draft
        where account_id = new.account_id and form_key <> new.form_key) >= 50 then
        raise exception 'too many drafts for this account' using errcode = 'PP001';
    end if;
    return new;
end
$$;

create trigger form_draft_quota before insert on form_draft
    for each row execute function refuse_draft_beyond_quota();
