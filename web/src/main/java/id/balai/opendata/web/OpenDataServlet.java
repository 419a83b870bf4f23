package id.balai.opendata.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.kit.sheet.SheetFormat;
import id.balai.kit.sheet.SheetPage;
import id.balai.opendata.DataColumn;
import id.balai.opendata.DataFile;
import id.balai.opendata.DataSet;
import id.balai.opendata.service.OpenData;
import id.balai.shared.web.Messages;
import id.balai.village.Village;
import id.balai.village.service.Villages;

/** The village's open data as CSV, JSON and Excel; all three hold the same values in the words of the site's pages. */
@WebServlet(DataPath.FOLDER + "/*")
public class OpenDataServlet extends HttpServlet {

    @EJB
    transient OpenData data;

    @EJB
    transient Villages villages;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DataPath> path = DataPath.of(request.getPathInfo());
        Optional<DataSet> found = path.map(DataPath::address).flatMap(data::find);
        if (found.isPresent()) {
            send(path.get(), found.get(), request, response);
            return;
        }
        Optional<DataFile> moved = path.map(DataPath::address).flatMap(data::movedTo);
        if (moved.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", request.getContextPath() + path.get().inPlace(moved.get()));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(DataPath path, DataSet set, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Village village = villages.current();
        DataWords words = new DataWords(Messages.of(request));
        List<List<Object>> rows = words.rows(set);
        byte[] json = DataJson.of(set, rows, village.getName().full(), village.getCode(), village.day(clock.instant()))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        // workbooks differ in their bytes each time they are made
        String tag = "W/\"" + UUID.nameUUIDFromBytes(json) + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (String.valueOf(request.getHeader("If-None-Match")).contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<SheetFormat> format = SheetFormat.ofExtension(path.extension());
        byte[] body = format.isPresent() ? sheet(format.get(), set, rows, words) : json;
        response.setContentType(format.map(SheetFormat::mediaType).orElse("application/json; charset=UTF-8"));
        if (format.isPresent()) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + path.fileName(set.file()) + '"');
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** With the dictionary as a second page where the format holds several. */
    private static byte[] sheet(SheetFormat format, DataSet set, List<List<Object>> rows, DataWords words)
            throws IOException {
        SheetPage table = new SheetPage(
                words.title(set),
                set.table().columns().stream().map(DataColumn::label).toList(),
                rows);
        SheetPage dictionary = new SheetPage(
                "kamus_data",
                List.of("kolom", "isi", "arti"),
                set.table().columns().stream()
                        .map(column -> List.of(column.label(), words.type(column), words.meaning(column)))
                        .toList());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(bytes, List.of(table, dictionary));
        return bytes.toByteArray();
    }
}
