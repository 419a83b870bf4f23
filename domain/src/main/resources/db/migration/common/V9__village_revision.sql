-- How often a village, or the list of villages and hosts, has changed for readers. Nodes ask what changed lately, so the
-- moments are the database's own and in UTC.
create table village_revision (
    village_id bigint not null primary key references village (id),
    number bigint not null,
    changedat timestamp not null
);
insert into village_revision (village_id, number, changedat)
    select id, 1, cast('2000-01-01 00:00:00' as timestamp) from village;
create index village_revision_changed on village_revision (changedat);

create table installation_revision (
    id bigint not null primary key,
    number bigint not null
);
insert into installation_revision (id, number) values (1, 1);
