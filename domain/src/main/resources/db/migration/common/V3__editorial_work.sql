-- Media library. ${blob} is the database's type for bytes; a file lies in pieces, so that none is ever held whole in memory.
create table media (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    kind varchar(10) not null,
    contenttype varchar(100) not null,
    name varchar(200) not null,
    hash varchar(64) not null,
    length bigint not null,
    width integer,
    height integer,
    alternative varchar(500),
    decorative boolean not null,
    addedat timestamp not null,
    addedby varchar(100) not null,
    unique (village_id, id),
    unique (village_id, hash)
);

create table media_file (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    media_id bigint not null,
    contenttype varchar(100) not null,
    width integer not null,
    height integer not null,
    length bigint not null,
    unique (village_id, id),
    unique (village_id, media_id, width),
    foreign key (village_id, media_id) references media (village_id, id) on delete cascade
);

create table media_piece (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    file_id bigint not null,
    position integer not null,
    content ${blob} not null,
    unique (village_id, file_id, position),
    foreign key (village_id, file_id) references media_file (village_id, id) on delete cascade
);

alter table village add column emblem_id bigint;
alter table village add column setupclosedat timestamp;
alter table village add foreign key (id, emblem_id) references media (village_id, id);
alter table partner add column logo_id bigint;
alter table partner add foreign key (village_id, logo_id) references media (village_id, id);

-- Categories as a tree; a draft may be without one.
alter table category add column parent_id bigint;
alter table category add foreign key (village_id, parent_id) references category (village_id, id);
alter table article alter column category_id drop not null;

-- Pictures and attachments of articles, their earlier addresses, and the thirty days in which a delete can be undone.
alter table article add column cover_id bigint;
alter table article add column cover_caption varchar(300);
alter table article add column deletedat timestamp;
alter table article add column deletedby varchar(100);
alter table article add foreign key (village_id, cover_id) references media (village_id, id);

create table article_media (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    article_id bigint not null,
    media_id bigint not null,
    place varchar(10) not null,
    position integer not null,
    caption varchar(300),
    unique (village_id, id),
    unique (village_id, article_id, place, media_id),
    foreign key (village_id, article_id) references article (village_id, id) on delete cascade,
    foreign key (village_id, media_id) references media (village_id, id)
);

create table article_address (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    article_id bigint not null,
    publishedon date not null,
    slug varchar(120) not null,
    unique (village_id, publishedon, slug),
    foreign key (village_id, article_id) references article (village_id, id) on delete cascade
);

create table static_page (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    parent_id bigint,
    position integer not null,
    title varchar(200) not null,
    slug varchar(120) not null,
    summary varchar(500),
    body ${text} not null,
    state varchar(10) not null,
    changedat timestamp not null,
    deletedat timestamp,
    deletedby varchar(100),
    unique (village_id, id),
    unique (village_id, slug),
    foreign key (village_id, parent_id) references static_page (village_id, id)
);

create table page_address (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    page_id bigint not null,
    slug varchar(120) not null,
    unique (village_id, slug),
    foreign key (village_id, page_id) references static_page (village_id, id) on delete cascade
);

create table revision (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    article_id bigint,
    page_id bigint,
    number integer not null,
    savedat timestamp not null,
    savedby varchar(100) not null,
    title varchar(200) not null,
    summary varchar(500),
    body ${text} not null,
    unique (village_id, id),
    unique (village_id, article_id, page_id, number),
    foreign key (village_id, article_id) references article (village_id, id) on delete cascade,
    foreign key (village_id, page_id) references static_page (village_id, id) on delete cascade
);

-- What a menu entry leads to may go; the entry stays for the editor to mend.
create table menu_item (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    parent_id bigint,
    position integer not null,
    label varchar(60) not null,
    kind varchar(10) not null,
    target_id bigint,
    address varchar(500),
    unique (village_id, id),
    foreign key (village_id, parent_id) references menu_item (village_id, id)
);

-- Who changed what, from what to what, when. An entry without a village is the operator's work outside of any.
create table journal_entry (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint references village (id),
    happenedat timestamp not null,
    actor varchar(100) not null,
    username varchar(40),
    action varchar(10) not null,
    subject varchar(60) not null,
    subject_id bigint not null,
    title varchar(300),
    changes ${text} not null
);
create index journal_entry_subject on journal_entry (village_id, subject, subject_id, id);

-- SHA-256 of the key in the one-time link with which a new installation is set up.
alter table installation add column setupkeyhash varchar(64);
