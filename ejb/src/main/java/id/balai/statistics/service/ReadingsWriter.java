package id.balai.statistics.service;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.shared.service.Step;
import id.balai.statistics.ArticleReader;
import id.balai.statistics.ArticleReads;
import id.balai.statistics.ReaderKey;
import id.balai.statistics.Reading;
import id.balai.statistics.Visitor;

/**
 * Writes the readings of one village: who read in one transaction, then how often in another. One that held both tables
 * could block the deletion of an article, which locks them the other way round.
 */
@Step
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReadingsWriter {

    /** Readings whose readers are looked up by one query. */
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    ReaderMarks marks;

    /** Notes the readers. Gives the articles that were read, and how many of their readings count. */
    public Map<Long, Long> note(List<Reading> readings) {
        ReaderKey key = key();
        Map<Visitor, String> marks = readings.stream()
                .map(Reading::visitor)
                .distinct()
                .filter(visitor -> !visitor.isRobot())
                .collect(Collectors.toMap(Function.identity(), key::mark));
        List<Reading> people = readings.stream()
                .filter(reading -> marks.containsKey(reading.visitor()))
                .toList();
        Map<Long, Long> counted = new TreeMap<>();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            note(people.subList(from, Math.min(people.size(), from + AT_ONCE)), marks, counted);
        }
        return counted;
    }

    private void note(List<Reading> readings, Map<Visitor, String> marks, Map<Long, Long> counted) {
        Map<Reader, ArticleReader> known = known(readings, marks);
        for (Reading reading : readings) {
            Reader reader = new Reader(reading.articleId(), marks.get(reading.visitor()));
            ArticleReader before = known.get(reader);
            if (before == null) {
                before = new ArticleReader(reader.articleId(), reader.mark(), reading.at());
                em.persist(before);
                known.put(reader, before);
            } else if (!before.readAgain(reading.at())) {
                continue;
            }
            counted.merge(reading.articleId(), 1L, Long::sum);
        }
        em.flush();
    }

    private Map<Reader, ArticleReader> known(List<Reading> readings, Map<Visitor, String> marks) {
        return em.createNamedQuery("ArticleReader.among", ArticleReader.class)
                .setParameter(
                        "articles",
                        readings.stream().map(Reading::articleId).distinct().toList())
                .setParameter(
                        "marks",
                        readings.stream()
                                .map(reading -> marks.get(reading.visitor()))
                                .distinct()
                                .toList())
                .getResultStream()
                .collect(
                        Collectors.toMap(each -> new Reader(each.getArticleId(), each.getMark()), Function.identity()));
    }

    private record Reader(long articleId, String mark) {}

    public void add(Map<Long, Long> counted) {
        counted.forEach(this::add);
    }

    private ReaderKey key() {
        try {
            return marks.today();
        } catch (EJBException begunByAnother) {
            return marks.today();
        }
    }

    private void add(Long articleId, Long reads) {
        int updated = em.createNamedQuery("ArticleReads.add")
                .setParameter("article", articleId)
                .setParameter("reads", reads)
                .executeUpdate();
        if (updated == 0) {
            em.persist(new ArticleReads(articleId, reads, 0));
        }
    }
}
