package id.balai.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.it.Answer;
import id.balai.it.HtmlCheck;
import id.balai.it.MutableClock;

/** No link within the site leads nowhere, and every page can be reached from the front page. */
@ExtendWith(ArquillianExtension.class)
class CrawlIT {

    @Inject
    NewsVillage made;

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void everyInternalLinkLeadsToASoundPage() throws Exception {
        MutableClock.setTo(NewsVillage.NOW);
        var site = made.create().site();
        Set<String> seen = new LinkedHashSet<>(List.of("/"));
        var waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            var answer = site.get(path);
            assertThat(answer.status()).as(path).isEqualTo(path.startsWith("/admin/") ? 303 : 200);
            if (answer.status() == 200 && isPage(answer)) {
                HtmlCheck.assertSound(path, answer);
                links(answer).stream().filter(seen::add).forEach(waiting::add);
            }
        }
        assertThat(seen)
                .contains(
                        NewsVillage.ARTICLE,
                        "/arsip?hal=2",
                        "/galeri?hal=2",
                        "/lembaga/lembaga-1",
                        "/arsip/2026/02",
                        "/kategori/lembaga",
                        "/data",
                        "/api/v1/officials.csv",
                        "/pemerintah",
                        "/pemerintah/kepala-dusun-3",
                        "/admin/")
                .hasSizeGreaterThan(20);
    }

    private static boolean isPage(Answer answer) {
        return answer.header("Content-Type").orElseThrow().startsWith("text/html");
    }

    private static List<String> links(Answer answer) {
        var page = Jsoup.parse(answer.text());
        for (var link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
        return page.select("a[href^=/]").eachAttr("href");
    }
}
