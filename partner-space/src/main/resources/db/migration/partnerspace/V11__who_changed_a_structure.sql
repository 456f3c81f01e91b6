alter table partner_structure
    add column changed_by text not null default '',
    add column changed_at timestamptz not null default now();
update partner_structure set changed_at = registered_at;
