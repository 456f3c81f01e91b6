-- Whose password is forgotten is found by the address of the head or of the contact person.
create index profile_email on profile (email);
create index profile_contact_email on profile (contact_email);
