package id.balai.kit.sheet;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in one cell. {@code date} is set where the file itself says that it is a day; {@code text} is then ISO. */
public record SheetCell(String text, LocalDate date) implements Serializable {

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

    /** The day that stands here, also where it was typed as a text; empty for anything else, such as 31 February. */
    public Optional<LocalDate> day() {
        return date == null ? DayReading.day(text) : Optional.of(date);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
