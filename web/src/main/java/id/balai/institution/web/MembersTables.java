package id.balai.institution.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jsoup.nodes.Entities;

import id.balai.institution.PublicMember;
import id.balai.kit.richtext.InsertedBlock;
import id.balai.shared.web.Messages;

/**
 * Writes the members of an institution as a table in the text of an article, without columns that nobody fills, and leads
 * on to the page of the institution. Of one that readers may not know nothing stays.
 *
 * @param period says from when until when somebody serves; null while neither day is known
 */
record MembersTables(
        Map<String, List<PublicMember>> known,
        Messages messages,
        BiFunction<LocalDate, LocalDate, String> period,
        String root)
        implements Function<InsertedBlock, String> {

    /** The address of the institution that a block asks for. */
    static String institutionOf(InsertedBlock asked) {
        return asked.attribute("institution");
    }

    @Override
    public String apply(InsertedBlock asked) {
        String institution = institutionOf(asked);
        List<PublicMember> members = known.get(institution);
        if (members == null) {
            return "";
        }
        String name = asked.text().isEmpty() ? institution : asked.text();
        return (members.isEmpty() ? paragraph(messages.text("institution.public.noMembers")) : table(name, members))
                + paragraph("<a href=\"" + root + "/lembaga/" + institution + "\">"
                        + messages.text("article.members.more", name) + "</a>");
    }

    private String table(String name, List<PublicMember> members) {
        StringBuilder head = new StringBuilder();
        List<StringBuilder> rows = new ArrayList<>();
        members.forEach(member -> rows.add(new StringBuilder()));
        for (MembersColumn column : MembersColumn.values()) {
            List<String> cells =
                    members.stream().map(member -> column.of(member, this)).toList();
            if (cells.stream().allMatch(cell -> cell == null || cell.isEmpty())) {
                continue;
            }
            String title = column.title(messages);
            head.append("<th scope=\"col\">").append(title).append("</th>");
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i) == null ? "" : Entities.escape(cells.get(i));
                rows.get(i)
                        .append(
                                column.isHeading()
                                        ? "<th scope=\"row\">" + cell + "</th>"
                                        : "<td data-label=\"" + title + "\">" + cell + "</td>");
            }
        }
        StringBuilder body = new StringBuilder();
        rows.forEach(row -> body.append("<tr>").append(row).append("</tr>"));
        return "<table class=\"stacked\"><caption>" + messages.text("institution.public.caption", name)
                + "</caption><thead><tr>" + head + "</tr></thead><tbody>" + body + "</tbody></table>";
    }

    private static String paragraph(String html) {
        return "<p>" + html + "</p>";
    }
}
