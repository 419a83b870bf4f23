package id.balai.pagecache.web;

/** @param address path and what pages read of the query, in one form; nothing else of a request makes a page another */
record PageKey(long village, String address) {}
