package id.balai.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    private static final String GOOD = "<p>Kader <strong>dibentuk</strong> pada <em>2020</em>,"
            + " lihat <a href=\"/pemerintah\" title=\"Pemerintah desa\">perangkat desa</a>.<br>Luas 50 m<sup>2</sup>.</p>"
            + "<h2>Anggota</h2>"
            + "<table><caption>Anggota KPMD</caption>"
            + "<thead><tr><th scope=\"col\">No.</th><th scope=\"col\" colspan=\"2\">Nama</th></tr></thead>"
            + "<tbody><tr><th scope=\"row\">1</th><td>Ani</td><td rowspan=\"2\">Ganra</td></tr>"
            + "<tr><th scope=\"row\">2</th><td><p>Budi</p><p>wakil</p></td></tr></tbody></table>"
            + "<h3>Tugas</h3>"
            + "<ol><li>Umum<ol type=\"a\"><li>mendata</li><li>melapor</li></ol></li><li>Khusus<ul><li>lain</li></ul></li></ol>"
            + "<p>Sela.</p><ol start=\"3\"><li>Lanjutan</li></ol>"
            + "<blockquote><p>Kutipan</p></blockquote><hr><h4>Tautan</h4>"
            + "<p><a href=\"https://desa.example.id/?a=1&amp;b=2\">web</a> <a href=\"mailto:desa@example.id\">surel</a>"
            + " <a href=\"tel:+62411\">telepon</a> <a href=\"geo:-4.2,119.9\">peta</a></p>";

    static Stream<String> hostileBodies() {
        return HostileBodies.all();
    }

    @Test
    void atLeastAHundredHostileBodiesAreTried() {
        assertThat(HostileBodies.all().distinct().count()).isGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("hostileBodies")
    void nothingHarmfulIsKept(String hostile) {
        ParseErrorList errors = ParseErrorList.tracking(1);
        Element body = new Element("body");
        Parser.parseFragment(RichText.of(hostile).html(), body, "", errors).forEach(body::appendChild);

        assertThat(errors).isEmpty();
        body.getAllElements().stream().skip(1).forEach(element -> {
            assertThat(RichText.ELEMENTS).containsKey(element.normalName());
            assertThat(element.attributes())
                    .extracting(Attribute::getKey)
                    .isSubsetOf(RichText.ELEMENTS.get(element.normalName()));
            if (element.hasAttr("href")) {
                assertThat(element.attr("href")).matches("(?:(?i)https?://|mailto:|tel:|geo:|/(?!/)|#)[^\\s\\\\]*");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("hostileBodies")
    void aSecondPassChangesNothing(String hostile) {
        String once = RichText.of(hostile).html();

        assertThat(RichText.of(once).html()).isEqualTo(once);
    }

    @Test
    void aGoodBodyIsKeptToTheLetter() {
        assertThat(RichText.of(GOOD).html()).isEqualTo(GOOD);
    }

    @Test
    void lineBreaksAndIndentsOfTheSourceAreNotContent() {
        String indented = GOOD.replaceAll(
                        "(</?(?:p|h\\d|table|thead|tbody|tr|th|td|ul|ol|li|blockquote|hr)\\b)", "\n  $1")
                .replace(" dibentuk", "\n\tdibentuk");

        assertThat(RichText.of(indented).html()).isEqualTo(GOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n ",
                "<p></p>",
                "<p><br></p>",
                "<p>&nbsp;</p>",
                "<hr>",
                "<ul><li></li></ul>",
                "<p>\u200b</p>",
                "<table><tr><td> </td></tr></table>",
                "<img src=x>",
                "<script>1</script>"
            })
    void htmlWithoutTextIsEmpty(String raw) {
        assertThat(RichText.of(raw)).isEqualTo(RichText.EMPTY);
        assertThat(RichText.of(raw).isEmpty()).isTrue();
    }

    @Test
    void noBodyAtAllIsEmpty() {
        assertThat(RichText.of(null)).isEqualTo(RichText.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    teks lepas                               | <p>teks lepas</p>
                    <h1>Judul</h1>                           | <h2>Judul</h2>
                    <h6>Judul</h6>                           | <h4>Judul</h4>
                    <p><b>a</b> <i>b</i></p>                 | <p><strong>a</strong> <em>b</em></p>
                    <div>satu</div><div>dua</div>            | <p>satu</p><p>dua</p>
                    <em>a <strong>b</strong></em>            | <p><em>a </em><strong><em>b</em></strong></p>
                    <ul><li><p>a</p></li></ul>               | <ul><li>a</li></ul>
                    <p>a</p><p></p>                          | <p>a</p>
                    <h2></h2><p>a</p>                        | <p>a</p>
                    <p>a</p><ol start="1" type="1"><li>b</li></ol> | <p>a</p><ol><li>b</li></ol>
                    <a href="/b (1)">a</a>                   | <p><a href="/b%20%281%29">a</a></p>
                    <a href="https://b.id/" target="_blank" rel="x">a</a> | <p><a href="https://b.id/">a</a></p>
                    """)
    void otherWaysToWriteTheSameBecomeOne(String raw, String kept) {
        assertThat(RichText.of(raw).html()).isEqualTo(kept);
    }

    @Test
    void aRowOfHeadingsBecomesTheHeadOfItsTable() {
        String table = "<table><tr><th>A</th><th>B</th></tr><tr><th>1</th><td>2</td></tr></table>";

        assertThat(RichText.of(table).html())
                .isEqualTo("<table><thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead>"
                        + "<tbody><tr><th scope=\"row\">1</th><td>2</td></tr></tbody></table>");
    }

    @Test
    void plainTextIsOneLineCutBetweenWords() {
        RichText body = RichText.of("<h2>Musyawarah desa</h2><p>Warga &amp; <b>perang</b>kat hadir.</p>");

        assertThat(body.plainText(100)).isEqualTo("Musyawarah desa Warga & perangkat hadir.");
        assertThat(body.plainText(20)).isEqualTo("Musyawarah desa…");
    }
}
