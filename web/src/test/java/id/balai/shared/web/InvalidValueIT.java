package id.balai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.article.Category;
import id.balai.shared.Slug;

@ExtendWith(ArquillianExtension.class)
class InvalidValueIT {

    @Inject
    Validator validator;

    @Test
    void refusedValueIsSaidAtItsFieldInTheReadersLanguage() {
        assertThat(Complaint.allIn(refused(""), Locale.forLanguageTag("id")))
                .containsExactly(new Complaint("name", "harus diisi"));
        assertThat(Complaint.allIn(refused("a".repeat(61)), Locale.forLanguageTag("id")))
                .containsExactly(new Complaint("name", "paling banyak 60 karakter"));
        assertThat(Complaint.allIn(refused(""), Locale.ENGLISH))
                .containsExactly(new Complaint("name", "must be filled in"));
    }

    private Exception refused(String name) {
        var category = new Category(name, new Slug("kategori"), 0);
        return new EJBException(new ConstraintViolationException(validator.validate(category)));
    }
}
