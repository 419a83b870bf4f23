package id.balai.institution;

import java.util.List;

/** An ordered list of an institution, such as its tasks. */
public record PublicList(String title, List<String> items) {

    static PublicList of(TitledList list) {
        return new PublicList(list.getTitle(), list.lines());
    }
}
