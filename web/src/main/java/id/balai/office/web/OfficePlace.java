package id.balai.office.web;

/**
 * Where the office shows a record.
 *
 * @param path within the application, with a query
 * @param permission that its page asks for
 */
public record OfficePlace(String path, String permission) {}
