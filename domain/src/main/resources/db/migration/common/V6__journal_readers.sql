-- An operator's name stands in the journal with a prefix that no username has; a village's journal is read newest first.
alter table journal_entry alter column username set data type varchar(60);
create index journal_entry_newest on journal_entry (village_id, id);
