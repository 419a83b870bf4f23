-- When readers could first see a page: from then on its earlier addresses lead to it.
alter table static_page add column publishedat timestamp;
