-- What is counted of a village's articles, and which are the newest, an index answers alone, however long they are.
-- Newest first, since the embedded database walks an index in its own direction only.
drop index article_public;
create index article_public on article
    (village_id, state, publishedat desc, id desc, category_id, publishedon, headline, deletedat);
create index article_in_category on article
    (village_id, category_id, state, publishedat desc, id desc, headline, deletedat);
create index article_of_institution on article (village_id, institution_id, state, publishedat desc, id desc);
