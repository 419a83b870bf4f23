package id.balai.opendata.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.balai.institution.service.PublishedInstitutions;
import id.balai.opendata.DataSet;
import id.balai.opendata.service.OpenData;

/**
 * What an address below {@code /api/v1} asks for.
 *
 * @param institution whose members are asked for; null for the other tables
 * @param extension of the format
 */
record DataPath(String table, String institution, String extension) {

    private static final Pattern FORM =
            Pattern.compile("/(?:(officials|institutions)|institutions/([a-z0-9-]+)/(members))\\.(csv|json|xlsx)");

    static final String FOLDER = "/api/v1";

    static Optional<DataPath> of(String path) {
        Matcher form = FORM.matcher(path == null ? "" : path);
        return form.matches()
                ? Optional.of(new DataPath(
                        form.group(1) == null ? form.group(3) : form.group(1), form.group(2), form.group(4)))
                : Optional.empty();
    }

    Optional<DataSet> find(OpenData data) {
        if (institution != null) {
            return data.members(institution);
        }
        return Optional.of(table.equals("officials") ? data.officials() : data.institutions());
    }

    /** Where the members of an institution are that had another address before. */
    Optional<String> movedTo(PublishedInstitutions institutions) {
        return institution == null
                ? Optional.empty()
                : institutions
                        .movedTo(institution)
                        .map(page -> FOLDER + "/institutions/" + page.substring(page.lastIndexOf('/') + 1) + "/" + table
                                + "." + extension);
    }

    /** What the file is called where it is kept. */
    String fileName() {
        return (institution == null ? table : table + "-" + institution) + "." + extension;
    }
}
