alter table membership
    add column portal_contact boolean not null default false,
    add column suspended_at   timestamptz;

comment on column membership.suspended_at is
    'since when the organisation lets this account act no more, without having taken the membership away';
