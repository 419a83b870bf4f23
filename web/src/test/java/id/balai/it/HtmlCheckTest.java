package id.balai.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlCheckTest {

    private static final String SOUND = """
            <!DOCTYPE html>
            <html lang="id"><head><title>Desa</title><link rel="stylesheet" href="/a.css"></head>
            <body><a href="#isi">Ke isi</a><header><nav><a href="/">Beranda</a></nav></header>
            <main id="isi"><h1>Desa</h1><form><label for="q">Cari</label><input id="q"></form></main>
            <footer>Kaki</footer></body></html>
            """;

    @Test
    void acceptsSoundPage() {
        assertThat(faultsOf(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lang=\"id\"|''|html has no lang",
                "<h1>Desa</h1>|<h1>Desa</h1><h1>Dua</h1>|not exactly one h1",
                "<footer>Kaki</footer>|<p>Kaki</p>|no footer landmark",
                "<a href=\"#isi\">Ke isi</a>|<a href=\"/x\">X</a>|first focusable element",
                "<h1>Desa</h1>|<h1>Desa</h1><script>1</script>|inline script",
                "<h1>Desa</h1>|<h1 style=\"color:red\">Desa</h1>|inline style",
                "<h1>Desa</h1>|<h1 onclick=\"x()\">Desa</h1>|inline onclick",
                "href=\"/a.css\"|href=\"https://cdn.example.id/a.css\"|absolute address",
                "<h1>Desa</h1>|<h1>Desa</h1><img src=\"/a.png\">|has no alt",
                "<label for=\"q\">Cari</label>|''|has no label",
                "<h1>Desa</h1>|<h1 id=\"isi\">Desa</h1>|id twice",
                "<h1>Desa</h1>|<h1>Desa</h2>|line 4",
            })
    void namesTheFault(String part, String replacement, String fault) {
        assertThat(faultsOf(SOUND.replace(part, replacement)))
                .anySatisfy(found -> assertThat(found).contains(fault));
    }

    @Test
    void namesTheCookie() {
        var answer = new Answer(
                200,
                Map.of("content-type", List.of("text/html;charset=UTF-8"), "set-cookie", List.of("JSESSIONID=1")),
                SOUND.getBytes(UTF_8));

        assertThat(HtmlCheck.faults(answer)).containsExactly("sets the cookie JSESSIONID=1");
    }

    private static List<String> faultsOf(String html) {
        return HtmlCheck.faults(
                new Answer(200, Map.of("content-type", List.of("text/html;charset=UTF-8")), html.getBytes(UTF_8)));
    }
}
