create index agreement_partnership on agreement (partnership_number, ends_on);
