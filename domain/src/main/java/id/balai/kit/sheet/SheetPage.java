package id.balai.kit.sheet;

import java.util.List;

/**
 * A table to hand out: texts, days, numbers and yes or no under headings; null leaves a cell empty.
 *
 * @param title what the sheet is called where a file holds several
 */
public record SheetPage(String title, List<String> headings, List<? extends List<?>> rows) {}
