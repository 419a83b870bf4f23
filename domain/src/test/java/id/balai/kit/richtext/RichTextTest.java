package id.balai.kit.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

    private static final String HASH = "0123456789abcdef".repeat(4);

    private static final String PICTURE =
            "<img alt=\"Balai desa\" height=\"600\" src=\"/media/" + HASH + "/800.jpg\" width=\"800\">";

    private static final String DECORATION =
            "<img alt=\"\" role=\"presentation\" src=\"/media/" + "a".repeat(64) + "/320.png\">";

    private static final String UNDESCRIBED = "<img alt=\"\" src=\"/media/" + "b".repeat(64) + "/320.gif\">";

    private static final String VIDEO = "<div data-block=\"youtube\" data-video=\"dQw4w9WgX_-\">";

    /** Of a type that nobody has declared. */
    private static final String UNKNOWN = "<div data-area=\"dusun-1\" data-block=\"budget-chart\" data-year=\"2026\">";

    private static final String MEMBERS = "<div data-block=\"members\" data-institution=\"kpmd-2\">";

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
                    .allMatch(name -> RichText.ELEMENTS.get(element.normalName()).stream()
                            .anyMatch(listed -> name.matches(listed.replace("*", "[a-z]+"))));
            if (element.hasAttr("href")) {
                assertThat(element.attr("href")).matches("(?:(?i)https?://|mailto:|tel:|geo:|/(?!/)|#)[^\\s\\\\]*");
            }
            if (element.normalName().equals("img")) {
                assertThat(element.attr("src")).matches("/media/[0-9a-f]{64}/[1-9]\\d{0,4}\\.(jpg|png|gif)");
                assertThat(element.hasAttr("alt")).isTrue();
                assertThat(element.attr("role")).isIn("", element.attr("alt").isEmpty() ? "presentation" : "");
                assertThat(element.parent().normalName()).isEqualTo("figure");
            }
            if (element.normalName().equals("div")) {
                assertThat(element.attr("data-block")).matches("[a-z]+(-[a-z]+)*");
                assertThat(element.attributes())
                        .extracting(Attribute::getValue)
                        .allMatch(value -> value.matches("[A-Za-z0-9_-]{1,120}"));
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

    @ParameterizedTest
    @MethodSource("withMedia")
    void picturesAndBlocksOfAnyTypeAreKeptToTheLetter(String body) {
        assertThat(RichText.of(body).html()).isEqualTo(body);
    }

    static Stream<String> withMedia() {
        return Stream.of(
                "<figure>" + PICTURE + "<figcaption>Balai &amp; warga</figcaption></figure>",
                "<p>a</p><figure>" + DECORATION + "</figure><p>b</p>",
                "<figure>" + UNDESCRIBED + "</figure><figure>" + PICTURE + "</figure>",
                "<blockquote><figure>" + PICTURE + "<figcaption>a</figcaption></figure></blockquote>",
                "<ul><li><p>a</p><figure>" + PICTURE + "</figure></li></ul>",
                "<table><tbody><tr><td><figure>" + PICTURE + "</figure></td><td>a</td></tr></tbody></table>",
                UNKNOWN + "APBDes 2026</div>",
                "<p>a</p>" + UNKNOWN + "</div><ul><li><p>b</p>" + UNKNOWN + "c &amp; d</div></li></ul>",
                VIDEO + "Musyawarah &lt;desa&gt;</div>",
                MEMBERS + "KPMD &amp; \"kader\"</div>",
                "<p>a</p>" + MEMBERS + "</div><h2>b</h2>",
                "<ul><li><p>a</p>" + MEMBERS + "KPMD</div></li></ul>",
                "<p>a</p>" + VIDEO + "</div>",
                "<table><tbody><tr><td>" + VIDEO + "a</div></td></tr></tbody></table>");
    }

    @ParameterizedTest
    @MethodSource("otherFigures")
    void everyPictureStandsInAFigureOfItsOwn(String raw, String kept) {
        assertThat(RichText.of(raw).html()).isEqualTo(kept);
    }

    static Stream<Arguments> otherFigures() {
        String figure = "<figure>" + PICTURE + "</figure>";
        String captioned = "<figure>" + PICTURE + "<figcaption>a b c</figcaption></figure>";
        return Stream.of(
                Arguments.of(PICTURE, figure),
                Arguments.of("<p>" + PICTURE + "</p>", figure),
                Arguments.of("<p>a " + PICTURE + " b</p>", "<p>a</p>" + figure + "<p>b</p>"),
                Arguments.of("<a href=\"/x\">" + PICTURE + "</a>", figure),
                Arguments.of("<figure><p>" + PICTURE + "</p><figcaption></figcaption></figure>", figure),
                Arguments.of("<figure>" + PICTURE + "<figcaption><p>a <b>b</b></p>c</figcaption></figure>", captioned),
                Arguments.of(
                        "<figure>\n " + PICTURE + "\n <figcaption> a\n b<br>c </figcaption>\n</figure>", captioned),
                Arguments.of("<figure><figcaption>a</figcaption>" + PICTURE + "</figure>", "<p>a</p>" + figure),
                Arguments.of(figure + "<figcaption>a</figcaption>", figure + "<p>a</p>"),
                Arguments.of("<figure><p>a</p></figure>", "<p>a</p>"),
                Arguments.of("<h2>a" + PICTURE + "</h2>", "<h2>a</h2>" + figure));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    alt=" a\tb "                    | alt="a b" src
                    alt=""                           | alt="" src
                    title="x"                        | alt="" src
                    alt="" role="presentation"       | alt="" role="presentation" src
                    alt="a" role="presentation"      | alt="a" src
                    role="presentation"              | alt="" role="presentation" src
                    alt="" role="none"               | alt="" src
                    """)
    void aPictureIsDescribedOrDecorationOrNeither(String written, String kept) {
        String source = "=\"/media/" + HASH + "/800.jpg\"";

        assertThat(RichText.of("<img src" + source + " " + written + ">").html())
                .isEqualTo("<figure><img " + kept + source + "></figure>");
    }

    @Test
    void aBodyKnowsItsPictures() {
        BodyTree body = treeOf("<p>a</p>" + UNDESCRIBED + PICTURE + DECORATION + UNDESCRIBED + "<p>" + HASH + "</p>");

        assertThat(body.pictureHashes()).containsExactly("b".repeat(64), HASH, "a".repeat(64));
        assertThat(body.undescribedPictures()).containsExactly("b".repeat(64));
        assertThat(treeOf("<p>&lt;img src=\"/media/" + HASH + "/800.jpg\"&gt;</p>")
                        .pictureHashes())
                .isEmpty();
    }

    private static BodyTree treeOf(String raw) {
        return BodyTree.of(RichText.of(raw).html());
    }

    @Test
    void aBodyOfAPictureOrBlockAloneIsNotEmpty() {
        assertThat(RichText.of(PICTURE).isEmpty()).isFalse();
        assertThat(RichText.of(VIDEO + "</div>").isEmpty()).isFalse();
        assertThat(RichText.of(MEMBERS + "</div>").isEmpty()).isFalse();
        assertThat(RichText.of(UNKNOWN + "</div>").isEmpty()).isFalse();
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
                    <div data-institution="kpmd" data-block="members"><p>a <b>b</b></p></div> | <div data-block="members" data-institution="kpmd">a b</div>
                    <div data-year="2026" class="x" data-block="budget-chart" id="y"><h2>a</h2>b</div> | <div data-block="budget-chart" data-year="2026">a b</div>
                    <div data-block="members" data-block="x" data-institution="a" data-institution="b">a</div> | <div data-block="members" data-institution="a">a</div>
                    <div data-block="members" data-institution="kp md">a</div> | <p>a</p>
                    <div data-block="members" data-institution="kpmd" data-src="//a.example">a</div> | <p>a</p>
                    <div data-block="Members" data-institution="kpmd">a</div> | <p>a</p>
                    <div data-block="" data-institution="kpmd">a</div> | <p>a</p>
                    <div data-institution="kpmd">a</div>     | <p>a</p>
                    <div data-block="true" data-editor="4kq2" data-offset-key="9f-0-0">a <b>b</b></div> | <p>a <strong>b</strong></p>
                    <div data-block="3f2a-41" data-type="core/paragraph">a</div> | <p>a</p>
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
}
