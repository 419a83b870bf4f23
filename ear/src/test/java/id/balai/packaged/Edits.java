package id.balai.packaged;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

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

    private final OfficeClient office;
    private final Map<Integer, List<byte[]>> pages = new ConcurrentHashMap<>();

    Edits(String site) {
        office = new OfficeClient(site);
    }

    void goOnUntil(AtomicBoolean enough) {
        NoticeEditor editor = new NoticeEditor(office);
        for (int edit = 1; !enough.get(); edit++) {
            editor.write("Suntingan ke-" + edit + ".");
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
