package id.balai.opendata.web;

import java.util.ArrayList;
import java.util.List;

import id.balai.institution.InstitutionKind;
import id.balai.institution.MemberRole;
import id.balai.institution.Speciality;
import id.balai.opendata.DataColumn;
import id.balai.opendata.DataSet;
import id.balai.roster.Education;
import id.balai.roster.GovernmentSection;
import id.balai.roster.PositionKind;
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
        return messages.text("data.column." + column);
    }

    String type(DataColumn column) {
        return messages.text("data.type." + column.getType());
    }

    String title(DataSet set) {
        return messages.text("data.table." + set.table());
    }

    private List<Object> writtenRow(List<Object> row) {
        List<Object> written = new ArrayList<>(row);
        written.replaceAll(this::written);
        return written;
    }

    private Object written(Object value) {
        if (value instanceof PositionKind kind) {
            return messages.text("government.section." + GovernmentSection.of(kind));
        }
        if (value instanceof InstitutionKind) {
            return messages.text("institution.kind." + value);
        }
        if (value instanceof MemberRole) {
            return messages.text("institution.role." + value);
        }
        if (value instanceof Speciality) {
            return messages.text("institution.speciality." + value);
        }
        return value instanceof Education ? messages.text("education." + value) : value;
    }
}
