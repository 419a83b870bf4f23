package id.balai.enrolment.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.enrolment.MemberColumn;
import id.balai.enrolment.MemberPage;
import id.balai.enrolment.service.ExportingMembers;
import id.balai.kit.sheet.SheetFormat;
import id.balai.kit.sheet.SheetPage;
import id.balai.shared.web.Messages;

/** The members of the village's institutions as a file, and an empty one of the same shape to be filled in. */
@WebServlet({
    "/admin/roster/anggota-lembaga.csv",
    "/admin/roster/anggota-lembaga.xlsx",
    "/admin/roster/contoh-anggota.csv",
    "/admin/roster/contoh-anggota.xlsx"
})
public class MemberFilesServlet extends HttpServlet {

    @EJB
    transient ExportingMembers exporting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        String file = path.substring(path.lastIndexOf('/') + 1);
        SheetFormat format =
                SheetFormat.ofExtension(file.substring(file.indexOf('.') + 1)).orElseThrow();
        SheetPage page = file.startsWith("contoh") ? MemberPage.empty() : exporting.members();
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        format.write(response.getOutputStream(), List.of(page, guide(Messages.of(request))));
    }

    /** A second sheet that explains the columns of the first. */
    private static SheetPage guide(Messages messages) {
        return new SheetPage(
                messages.text("enrolment.guide"),
                List.of(
                        messages.text("enrolment.guide.column"),
                        messages.text("enrolment.guide.required"),
                        messages.text("enrolment.guide.content")),
                Stream.of(MemberColumn.values())
                        .map(column -> List.of(
                                column.heading(),
                                messages.text(column.isRequired() ? "enrolment.guide.yes" : "enrolment.guide.no"),
                                messages.text("enrolment.about." + column)))
                        .toList());
    }
}
