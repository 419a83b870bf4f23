package id.balai.media.web;

/** Somebody asked for something that the village's library does not have. */
final class NotInLibrary extends RuntimeException {}
