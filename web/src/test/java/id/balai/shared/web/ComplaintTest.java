package id.balai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;

import org.junit.jupiter.api.Test;

import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;

class ComplaintTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Test
    void brokenRuleIsSaidAtItsField() {
        var broken = new RuleViolation("category.slug.taken", "slug", "lembaga");

        assertThat(all(new FacesException(broken)))
                .containsExactly(new Complaint("slug", "Sudah ada kategori lain dengan alamat lembaga."));
    }

    @Test
    void languageIsTheReaders() {
        var broken = new RuleViolation("article.body.missing", "body");

        assertThat(Complaint.allIn(broken, Locale.ENGLISH))
                .containsExactly(new Complaint("body", "The article has no text yet."));
    }

    @Test
    void languageOfTheMachineDoesNotMatter() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(all(new RuleViolation("article.body.missing")))
                    .extracting(Complaint::text)
                    .containsExactly("Isi artikel masih kosong.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void staleEditIsExplainedWhicheverLayerNoticedIt() {
        var noticed = all(new StaleEdit());

        assertThat(noticed)
                .hasSize(1)
                .allSatisfy(stale -> assertThat(stale.text()).startsWith("Orang lain sudah menyimpan"));
        assertThat(all(new EJBException(new PersistenceException(new OptimisticLockException()))))
                .isEqualTo(noticed);
    }

    @Test
    void missingPermissionIsNoFailure() {
        assertThat(all(new FacesException(new EJBAccessException()))).hasSize(1);
    }

    @Test
    void failureOfTheProgramIsNoComplaint() {
        assertThat(all(new EJBException(new IllegalStateException("broken")))).isEmpty();
    }

    private static List<Complaint> all(Throwable failure) {
        return Complaint.allIn(failure, INDONESIAN);
    }
}
