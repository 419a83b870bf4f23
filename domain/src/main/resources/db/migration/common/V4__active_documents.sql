-- Documents that may run something where they are opened (a PDF with a script): browsers are to save them.
alter table media_file add column active boolean default false not null;
