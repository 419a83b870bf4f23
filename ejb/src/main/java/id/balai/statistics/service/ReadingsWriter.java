package id.balai.statistics.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
import id.balai.statistics.Robots;

/**
 * Writes the readings of one village: who read in one transaction, then how often in another. One that held both tables
 * could block the deletion of an article, which locks them the other way round.
 */
@Step
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReadingsWriter {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    ReaderMarks marks;

    /** Notes the readers. Gives the articles that were read, and how many of their readings count. */
    public Map<Long, Long> note(List<Reading> readings) {
        ReaderKey key = key();
        Map<Long, Long> counted = new TreeMap<>();
        for (Reading reading : readings) {
            if (!Robots.wrote(reading.userAgent())
                    && counts(reading, key.mark(reading.address(), reading.userAgent()))) {
                counted.merge(reading.articleId(), 1L, Long::sum);
            }
        }
        return counted;
    }

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

    private boolean counts(Reading reading, String mark) {
        Optional<ArticleReader> known = em.createNamedQuery("ArticleReader.of", ArticleReader.class)
                .setParameter("article", reading.articleId())
                .setParameter("mark", mark)
                .getResultStream()
                .findFirst();
        if (known.isPresent()) {
            return known.get().readAgain(reading.at());
        }
        em.persist(new ArticleReader(reading.articleId(), mark, reading.at()));
        em.flush();
        return true;
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
