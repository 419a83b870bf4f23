package id.balai.opendata;

/** Whom or what a file of a table is about. @param slug part of the file's address; @param path of the page about it */
public record DataSubject(String slug, String name, String path) {}
