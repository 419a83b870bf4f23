-- How many of an article's reads an earlier system had counted; they are part of the total.
alter table article_reads add column imported bigint default 0 not null;
