package id.balai.statistics;

import static id.balai.isolation.Canaries.DAY;
import static id.balai.isolation.Canaries.MORNING;
import static id.balai.isolation.Canaries.WORD;
import static id.balai.isolation.IsolationPart.done;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.article.Article;
import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.statistics.service.ArticleReadings;
import id.balai.statistics.service.ReadCounts;
import id.balai.statistics.service.WaitingReadings;

@Dependent
class StatisticsIsolation implements IsolationPart {

    @Inject
    ArticleReadings readings;

    @Inject
    WaitingReadings waiting;

    @Inject
    ReadCounts readCounts;

    @Override
    public int place() {
        return 100;
    }

    @Override
    public void fill(Canaries canaries) {
        long article = canaries.id(Article.class);
        canaries.keep(new ArticleReads(article, 0, 7));
        canaries.keep(new ArticleReader(article, WORD, MORNING));
        canaries.keep(new ReaderKey(DAY));
    }

    @Override
    public Set<String> withoutWord() {
        return Set.of("ReaderKey.secret");
    }

    @Override
    public void call(Map<String, Callable<Object>> calls, Canaries canaries) {
        long article = canaries.id(Article.class);
        calls.put("ReadCounts.imported", () -> readCounts.imported(article));
        calls.put("ReadCounts.importReads", () -> done(() -> readCounts.importReads(article, 99)));
        calls.put(
                "WaitingReadings.note",
                () -> done(() -> {
                    waiting.note(article, new Visitor("192.0.2.1", "Firefox"));
                    readings.write();
                }));
    }
}
