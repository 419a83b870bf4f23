package id.balai.article.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;

/** Day and slug of an article as its address carries them: four digits, two, two, and the slug. */
record DatedSlug(LocalDate publishedOn, Slug slug) {

    private static final int PARTS = 4;

    static Optional<DatedSlug> of(List<String> parts) {
        if (parts.size() != PARTS) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(String.join("-", parts.subList(0, PARTS - 1)));
            return Optional.of(new DatedSlug(day, new Slug(parts.get(PARTS - 1))));
        } catch (DateTimeException | RuleViolation otherForm) {
            return Optional.empty();
        }
    }
}
