package id.balai.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.balai.start.FilledDemonstration;

/**
 * An administrator who changes the number in the information bar, which every public page shows, over and over, and keeps
 * what the pages were after each change.
 */
final class Edits {

    static final List<String> PAGES = List.of(
            "",
            "arsip",
            "arsip/2020/07",
            "kategori/lembaga",
            "artikel/2020/07/30/kader-pemberdayaan-masyarakat-desa-kpmd");

    private static final String PASSWORD = "tujuh perahu menyeberang danau";
    private static final Pattern NOTICE = Pattern.compile("/admin/notice-edit\\.xhtml\\?id=(\\d+)");

    private final OfficeClient office;
    private final Map<Integer, List<byte[]>> pages = new ConcurrentHashMap<>();

    Edits(String site) {
        office = new OfficeClient(site);
    }

    void goOnUntil(AtomicBoolean enough) {
        office.submit(
                "admin/sign-in.xhtml",
                "signInForm",
                "signIn",
                Map.of("username", "admin", "password", FilledDemonstration.FIRST_PASSWORD));
        office.submit(
                "admin/password.xhtml",
                "passwordForm",
                "save",
                Map.of(
                        "currentPassword",
                        FilledDemonstration.FIRST_PASSWORD,
                        "newPassword",
                        PASSWORD,
                        "again",
                        PASSWORD));
        Matcher notice = NOTICE.matcher(new String(office.page("admin/notice-list.xhtml"), StandardCharsets.UTF_8));
        assertThat(notice.find()).isTrue();
        String form = "admin/notice-edit.xhtml?id=" + notice.group(1);
        for (int edit = 1; !enough.get(); edit++) {
            office.submit(
                    form,
                    "noticeForm",
                    "save",
                    Map.of("text", "Suntingan ke-" + edit + ".", "position", "0", "active", "on"));
            pages.put(edit, PAGES.stream().map(office::page).toList());
        }
    }

    /** How many changes are made and answered. */
    int count() {
        return pages.size();
    }

    /** Waits for the given number of changes. @throws AssertionError when the editor gave up */
    void await(int edits, Future<?> editing) throws Exception {
        while (count() < edits) {
            if (editing.isDone()) {
                editing.get();
                throw new AssertionError("The editor stopped");
            }
            Thread.sleep(50);
        }
    }

    List<byte[]> pagesAfter(int edit) {
        return pages.get(edit);
    }
}
