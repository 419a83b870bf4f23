package id.balai.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the regulations on terms do not foresee in an appointment to a post of the village government. */
public final class TermWarnings {

    private static final String TERMS = "UU 3/2024";
    private static final String APART = "UU 6/2014";

    private final Term wanted;
    private final List<RosterWarning> found = new ArrayList<>();

    private TermWarnings(Term wanted) {
        this.wanted = wanted;
    }

    /** @param others where else the person serves or served */
    public static List<RosterWarning> of(Term wanted, Collection<? extends Tenure> others) {
        TermWarnings warnings = new TermWarnings(wanted);
        if (!wanted.isActing()) {
            List<Term> terms = others.stream()
                    .filter(other -> other instanceof Term term && term != wanted && !term.isActing())
                    .map(Term.class::cast)
                    .toList();
            if (wanted.getPost().getKind().hasTerm()) {
                warnings.checkLength();
                warnings.checkCount(terms);
            }
            warnings.checkOtherPosts(terms);
        }
        return warnings.found;
    }

    private void checkLength() {
        PostKind kind = wanted.getPost().getKind();
        Span span = wanted.span();
        if (span.first() == null) {
            return;
        }
        if (span.last() == null) {
            add("warning.term.open", TERMS, wanted.place(), kind.years());
        } else if (span.last().isAfter(kind.lastDay(span.first()).orElseThrow())) {
            add("warning.term.long", TERMS, wanted.place(), kind.years());
        }
    }

    private void checkCount(List<Term> terms) {
        long earlier = terms.stream()
                .filter(term -> term.getPost().getKind() == wanted.getPost().getKind())
                .filter(term -> !term.overlaps(wanted.span()))
                .count();
        if (earlier >= PostKind.MOST_TERMS) {
            add(
                    "warning.term.many",
                    TERMS,
                    wanted.getPerson().fullName(),
                    wanted.place(),
                    earlier + 1,
                    PostKind.MOST_TERMS);
        }
    }

    private void checkOtherPosts(List<Term> terms) {
        terms.stream()
                .filter(term -> !term.getPost().equals(wanted.getPost()) && term.overlaps(wanted.span()))
                .forEach(term -> add(
                        "warning.term.otherPost",
                        isBpd(term) == isBpd(wanted) ? null : APART,
                        wanted.getPerson().fullName(),
                        term.place()));
    }

    private static boolean isBpd(Term term) {
        return term.getPost().getKind() == PostKind.BPD;
    }

    private void add(String key, String source, Object... arguments) {
        found.add(new RosterWarning(key, List.of(arguments), source));
    }
}
