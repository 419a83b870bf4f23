package id.balai.journal;

import java.util.List;

/**
 * Some entries, newest first.
 *
 * @param older what to ask for to get the ones before them; null when there are none
 */
public record JournalPage(List<ShownEntry> rows, Long older) {

    public static final JournalPage EMPTY = new JournalPage(List.of(), null);

    /** @param found one more than are shown, where there are so many */
    public static JournalPage of(List<ShownEntry> found, int most) {
        if (found.size() <= most) {
            return new JournalPage(found, null);
        }
        return new JournalPage(found.subList(0, most), found.get(most - 1).id());
    }
}
