package id.balai.sheet;

import java.text.Normalizer;
import java.time.LocalDate;

/** What stands in one cell. {@code date} is set where the file itself says that it is a day; {@code text} is then ISO. */
public record SheetCell(String text, LocalDate date) {

    static final SheetCell EMPTY = new SheetCell("", null);

    static SheetCell of(String text) {
        String shown = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .strip();
        return shown.isEmpty() ? EMPTY : new SheetCell(shown, null);
    }

    static SheetCell of(LocalDate date) {
        return new SheetCell(date.toString(), date);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
