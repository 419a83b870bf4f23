package id.balai.richtext.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets the tables of an article scroll by themselves on a narrow screen, with the keyboard too. */
final class ScrollingTables {

    private static final Pattern TABLE =
            Pattern.compile("<table\\b[^>]*>(?:\\s*<caption\\b[^>]*>(.*?)</caption>)?", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private ScrollingTables() {}

    /**
     * @param html sanitized
     * @param nameless what a table without a caption is called, in plain words
     */
    static String in(String html, String nameless) {
        StringBuilder result = new StringBuilder();
        Matcher table = TABLE.matcher(html);
        while (table.find()) {
            String caption = table.group(1) == null
                    ? ""
                    : TAG.matcher(table.group(1)).replaceAll("").strip();
            String name = caption.isEmpty() ? nameless : caption.replace("\"", "&quot;");
            String region = "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"" + name + "\">";
            table.appendReplacement(result, Matcher.quoteReplacement(region + table.group()));
        }
        return table.appendTail(result).toString().replace("</table>", "</table></div>");
    }
}
