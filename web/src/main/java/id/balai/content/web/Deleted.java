package id.balai.content.web;

import java.io.Serializable;

import id.balai.content.ContentKind;

/** What somebody has just moved to the trash. */
record Deleted(ContentKind kind, long id, String title) implements Serializable {}
