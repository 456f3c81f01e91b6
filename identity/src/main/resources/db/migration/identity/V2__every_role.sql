alter table membership drop constraint membership_role_known;
alter table membership add constraint membership_role_known check (role in (
    'ESTABLISHMENT_ACCOUNT', 'PREVENTION_OFFICER', 'PROJECT_GROUP_MEMBER', 'FUND_ADMINISTRATOR', 'NATIONAL_AGENT',
    'PORTAL_ADMINISTRATOR', 'PORTAL_USER', 'HEALTH_TEAM_MEMBER', 'PARTNER_MANAGER', 'PARTNER_TECHNICIAN', 'BODY_AGENT',
    'PLATFORM_ADMINISTRATOR'));
