package id.balai.richtext.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScrollingTablesTest {

    @Test
    void tableScrollsInARegionNamedByItsCaption() {
        assertThat(readable(
                        "<p>a</p><table><caption>Kader <strong>desa</strong></caption><tbody></tbody></table><p>b</p>"))
                .isEqualTo("<p>a</p><div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Kader desa\">"
                        + "<table><caption>Kader <strong>desa</strong></caption><tbody></tbody></table></div><p>b</p>");
    }

    @Test
    void tableWithoutCaptionHasAPlainName() {
        assertThat(readable("<table><tbody></tbody></table>")).contains("aria-label=\"Tabel\"><table><tbody>");
        assertThat(readable("<table><caption> </caption></table>")).contains("aria-label=\"Tabel\"");
    }

    @Test
    void captionCannotLeaveItsAttribute() {
        assertThat(readable("<table><caption>\" onclick=\"x</caption></table>"))
                .contains("aria-label=\"&quot; onclick=&quot;x\">");
    }

    @Test
    void dollarsAndBackslashesStayAsTheyAre() {
        assertThat(readable("<table><caption>US$1 \\ 2</caption></table>")).contains("aria-label=\"US$1 \\ 2\"");
    }

    @Test
    void everyTableIsWrapped() {
        var two = readable("<table></table>x<table></table>");

        assertThat(two.split("<div class=\"table\"", -1)).hasSize(3);
        assertThat(two.split("</table></div>", -1)).hasSize(3);
    }

    @Test
    void bodyWithoutTableStaysAsItIs() {
        assertThat(readable("<p>US$1</p>")).isEqualTo("<p>US$1</p>");
    }

    private static String readable(String html) {
        return new ScrollingTables("Tabel").wrapped(html);
    }
}
