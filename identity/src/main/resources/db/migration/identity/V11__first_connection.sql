-- The login and password that a service posts to a member company, good for opening its first account and nothing else.
create table provisional_pair (
    id                uuid        primary key,
    organisation_key  text        not null,
    organisation_name text        not null,
    login             text        not null,
    password_hash     text        not null,
    issued_at         timestamptz not null,
    issued_by_name    text        not null,
    expires_at        timestamptz not null,
    ending            text,
    ended_at          timestamptz,
    constraint provisional_pair_hashed check (password_hash like '$argon2id$%'),
    constraint provisional_pair_ending_known check (ending in ('USED', 'REPLACED')),
    constraint provisional_pair_ended_whole check ((ending is null) = (ended_at is null)),
    constraint provisional_pair_expires_later check (expires_at > issued_at)
);

create unique index provisional_pair_one_open on provisional_pair (login) where ending is null;
create index provisional_pair_of_member on provisional_pair (organisation_key, issued_at desc);
