package id.balai.opendata.web;

import java.util.ArrayList;
import java.util.List;

import id.balai.opendata.DataColumn;
import id.balai.opendata.DataSet;
import id.balai.opendata.DataWord;
import id.balai.shared.web.Messages;

/** The words in which tables say what the code has constants for: those of the site's pages. */
final class DataWords {

    private final Messages messages;

    DataWords(Messages messages) {
        this.messages = messages;
    }

    /** The rows of a table with words in place of constants. */
    List<List<Object>> rows(DataSet set) {
        return set.rows().stream().map(this::writtenRow).toList();
    }

    /** What a column means. */
    String meaning(DataColumn column) {
        return messages.text(column.meaning());
    }

    String type(DataColumn column) {
        return messages.text("data.type." + column.type());
    }

    String title(DataSet set) {
        return messages.text(set.table().title());
    }

    private List<Object> writtenRow(List<Object> row) {
        List<Object> written = new ArrayList<>(row);
        written.replaceAll(value -> value instanceof DataWord word ? messages.text(word.key()) : value);
        return written;
    }
}
