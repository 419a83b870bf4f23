package id.balai.writing.web;

import java.io.Serializable;

import id.balai.writing.ContentKind;

/** What somebody has just moved to the trash. */
public record Deleted(ContentKind kind, long id, String title) implements Serializable {}
