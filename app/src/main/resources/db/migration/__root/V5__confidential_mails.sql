-- A mail that carries a personal link keeps its words only until the mail server has taken it.
alter table outgoing_mail add column confidential boolean not null default false;
