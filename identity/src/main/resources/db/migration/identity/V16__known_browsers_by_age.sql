-- Browsers that have not been seen for long are forgotten: found without reading all of them.
create index known_browser_oldest on known_browser (last_seen);
