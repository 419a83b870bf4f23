package id.balai.opendata.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.balai.opendata.DataFile;

/** What is asked for below {@link #FOLDER}. @param address of the file without its ending; @param extension of the format */
record DataPath(String address, String extension) {

    private static final Pattern FORM = Pattern.compile("/([a-z0-9/-]+)\\.(csv|json|xlsx)");

    static final String FOLDER = "/api/v1";

    static Optional<DataPath> of(String path) {
        Matcher form = FORM.matcher(path == null ? "" : path);
        return form.matches() ? Optional.of(new DataPath(form.group(1), form.group(2))) : Optional.empty();
    }

    /** Where another file is in the same format. */
    String inPlace(DataFile file) {
        return FOLDER + "/" + file.address() + "." + extension;
    }

    /** What the file is called where it is kept. */
    String fileName(DataFile file) {
        return file.name() + "." + extension;
    }
}
