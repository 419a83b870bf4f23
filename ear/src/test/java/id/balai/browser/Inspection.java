package id.balai.browser;

import java.util.ArrayList;
import java.util.List;

/** What every page must stand, on a wide screen and on a phone; leaves a picture of both where pictures are wanted. */
public final class Inspection {

    private static final List<Integer> WIDTHS = List.of(1280, 390);
    private static final String STICKING_OUT = """
            const wide = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= wide) {
                return null;
            }
            const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > wide + 1);
            return 'scrolls sideways: ' + out.slice(-3).map(e => e.outerHTML.slice(0, 120)).join(' | ');
            """;

    private Inspection() {}

    /** @param name of the page, for its pictures */
    public static List<String> faults(Browser browser, String name) {
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            browser.width(width);
            browser.rest();
            for (Object violation : Accessibility.violations(browser)) {
                faults.add(width + " px: " + violation);
            }
            Object out = browser.script(STICKING_OUT);
            if (out != null) {
                faults.add(width + " px: " + out);
            }
            browser.picture(name + "-" + width);
        }
        browser.width(WIDTHS.get(0));
        return faults;
    }
}
