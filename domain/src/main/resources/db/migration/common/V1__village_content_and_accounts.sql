-- ${text} is the database's type for text of any length. Instants are stored in UTC.
create sequence balai_seq start with 50 increment by 50;

create table installation (
    id bigint not null primary key,
    completedat timestamp
);
insert into installation (id) values (1);

create table village (
    id bigint not null primary key,
    version bigint not null,
    code varchar(10) unique,
    name varchar(100) not null,
    villageword varchar(40) not null,
    headword varchar(60) not null,
    hamletword varchar(40) not null,
    district varchar(100),
    districtword varchar(40) not null,
    regency varchar(100),
    regencyword varchar(40) not null,
    province varchar(100),
    postalcode varchar(5),
    address varchar(300),
    phone varchar(30),
    email varchar(100),
    latitude decimal(18, 15),
    longitude decimal(18, 15),
    time_zone varchar(60) not null,
    publicaddress varchar(300),
    language varchar(2) not null,
    closedat timestamp
);

create table village_host (
    id bigint not null primary key,
    version bigint not null,
    host varchar(253) not null unique,
    villageid bigint not null references village (id)
);

create table notice (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    text varchar(300) not null,
    link varchar(500),
    position integer not null,
    shownfrom timestamp,
    shownuntil timestamp,
    active boolean not null,
    unique (village_id, id)
);

create table office_exception (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    title varchar(100) not null,
    first_day date not null,
    last_day date not null,
    unique (village_id, id)
);

create table office_span (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    weekday varchar(9) not null,
    opens time not null,
    closes time not null,
    exception_id bigint,
    unique (village_id, id),
    foreign key (village_id, exception_id) references office_exception (village_id, id)
);

create table public_holiday (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    holiday date not null,
    title varchar(100) not null,
    unique (village_id, holiday)
);

create table social_link (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    network varchar(20) not null,
    address varchar(500) not null,
    position integer not null,
    unique (village_id, id)
);

create table partner (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    name varchar(100) not null,
    address varchar(500) not null,
    position integer not null,
    unique (village_id, id)
);

create table office_user (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    username varchar(40) not null,
    displayname varchar(100) not null,
    email varchar(100),
    role varchar(20) not null,
    language varchar(2) not null,
    active boolean not null,
    lastsigninat timestamp,
    password_hash varchar(300) not null,
    password_one_time boolean not null,
    password_changed_at timestamp not null,
    unique (village_id, id),
    unique (village_id, username)
);

create table operator_account (
    id bigint not null primary key,
    version bigint not null,
    username varchar(40) not null unique,
    language varchar(2) not null,
    password_hash varchar(300) not null,
    password_one_time boolean not null,
    password_changed_at timestamp not null
);

create table category (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    name varchar(60) not null,
    slug varchar(120) not null,
    position integer not null,
    unique (village_id, id),
    unique (village_id, slug)
);

create table article (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    title varchar(200) not null,
    slug varchar(120) not null,
    summary varchar(500),
    body ${text} not null,
    category_id bigint not null,
    author varchar(100) not null,
    writerid bigint,
    headline boolean not null,
    state varchar(10) not null,
    publishedat timestamp,
    publishedon date,
    changedat timestamp not null,
    unique (village_id, id),
    unique (village_id, publishedon, slug),
    foreign key (village_id, category_id) references category (village_id, id),
    foreign key (village_id, writerid) references office_user (village_id, id)
);
create index article_public on article (village_id, state, publishedat);

create table article_reads (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    article_id bigint not null,
    total bigint not null,
    unique (village_id, article_id),
    foreign key (village_id, article_id) references article (village_id, id) on delete cascade
);

create table article_reader (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    article_id bigint not null,
    mark varchar(64) not null,
    countedat timestamp not null,
    unique (village_id, article_id, mark),
    foreign key (village_id, article_id) references article (village_id, id) on delete cascade
);
create index article_reader_age on article_reader (village_id, countedat);

create table reader_key (
    id bigint not null primary key,
    version bigint not null,
    village_id bigint not null references village (id),
    key_day date not null,
    secret varchar(64) not null,
    unique (village_id, key_day)
);
