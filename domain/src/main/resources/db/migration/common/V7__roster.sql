-- Who serves the village. A person need not be a registered resident; what is private stays in the office.
create table person (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    name varchar(100) not null,
    titlesbefore varchar(60),
    titlesafter varchar(100),
    photo_id bigint,
    education varchar(20),
    educationconsenton date,
    nip varchar(18),
    niap varchar(25),
    birthplace varchar(100),
    birthdate date,
    phone varchar(30),
    email varchar(100),
    unique (village_id, id),
    foreign key (village_id, photo_id) references media (village_id, id)
);
create index person_name on person (village_id, name);

-- A decree is found by its number however it is typed: numberkey is the number without spaces, in capitals.
create table decree (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    number varchar(100) not null,
    numberkey varchar(100) not null,
    issuedon date,
    subject varchar(300),
    file_id bigint,
    filepublic boolean not null,
    unique (village_id, id),
    unique (village_id, numberkey),
    foreign key (village_id, file_id) references media (village_id, id)
);

create table village_position (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    kind varchar(20) not null,
    title varchar(100) not null,
    slug varchar(120) not null,
    duties ${text},
    ordinal integer not null,
    superior_id bigint,
    seats integer not null,
    active boolean not null,
    unique (village_id, id),
    unique (village_id, slug),
    foreign key (village_id, superior_id) references village_position (village_id, id)
);

create table institution (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    kind varchar(20) not null,
    name varchar(150) not null,
    acronym varchar(30),
    slug varchar(120) not null,
    purpose varchar(2000),
    decree_id bigint,
    startson date,
    endson date,
    logo_id bigint,
    ordinal integer not null,
    active boolean not null,
    unique (village_id, id),
    unique (village_id, slug),
    foreign key (village_id, decree_id) references decree (village_id, id),
    foreign key (village_id, logo_id) references media (village_id, id)
);

create table institution_address (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    institution_id bigint not null,
    slug varchar(120) not null,
    unique (village_id, slug),
    foreign key (village_id, institution_id) references institution (village_id, id) on delete cascade
);

create table legal_reference (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    institution_id bigint not null,
    ordinal integer not null,
    text varchar(300) not null,
    replacedby varchar(300),
    unique (village_id, id),
    foreign key (village_id, institution_id) references institution (village_id, id) on delete cascade
);

-- One item a line.
create table titled_list (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    institution_id bigint not null,
    ordinal integer not null,
    title varchar(150) not null,
    items ${text} not null,
    unique (village_id, id),
    foreign key (village_id, institution_id) references institution (village_id, id) on delete cascade
);

-- A person in a post of the government or in an institution, by one decree until another. Unknown days are null;
-- endson is the last day in service.
create table tenure (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    kind varchar(10) not null,
    person_id bigint not null,
    startson date,
    endson date,
    decree_id bigint,
    endedby_id bigint,
    ending varchar(20),
    position_id bigint,
    acting boolean,
    institution_id bigint,
    role varchar(20),
    field varchar(100),
    speciality varchar(30),
    ordinal integer,
    unique (village_id, id),
    foreign key (village_id, person_id) references person (village_id, id),
    foreign key (village_id, decree_id) references decree (village_id, id),
    foreign key (village_id, endedby_id) references decree (village_id, id),
    foreign key (village_id, position_id) references village_position (village_id, id),
    foreign key (village_id, institution_id) references institution (village_id, id)
);
create index tenure_end on tenure (village_id, endson);

create table tenure_extension (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    tenure_id bigint not null,
    decree_id bigint,
    formerend date,
    newend date,
    unique (village_id, id),
    foreign key (village_id, tenure_id) references tenure (village_id, id) on delete cascade,
    foreign key (village_id, decree_id) references decree (village_id, id)
);

-- Where an official is today; yesterday's is forgotten.
create table presence (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    person_id bigint not null,
    day date not null,
    state varchar(10) not null,
    until time,
    unique (village_id, id),
    unique (village_id, person_id),
    foreign key (village_id, person_id) references person (village_id, id) on delete cascade
);

create table roster_settings (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    presencepublic boolean not null,
    educationpublic boolean not null,
    unique (village_id)
);

-- Hamlets, RW and RT. A hamlet's head is whoever holds its post, an RW's or RT's whoever chairs it.
create table area (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    parent_id bigint,
    kind varchar(10) not null,
    name varchar(100) not null,
    ordinal integer not null,
    position_id bigint,
    institution_id bigint,
    latitude decimal(18, 15),
    longitude decimal(18, 15),
    boundary ${text},
    schematic boolean not null,
    unique (village_id, id),
    foreign key (village_id, parent_id) references area (village_id, id),
    foreign key (village_id, position_id) references village_position (village_id, id),
    foreign key (village_id, institution_id) references institution (village_id, id)
);

-- The village's own boundary, and where a map in the browser may get its background from.
create table village_map (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    boundary ${text},
    schematic boolean not null,
    tileaddress varchar(300),
    tilecredit varchar(200),
    unique (village_id)
);

alter table article add column institution_id bigint;
alter table article add foreign key (village_id, institution_id) references institution (village_id, id);
