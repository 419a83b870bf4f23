package id.balai.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.balai.shared.RuleViolation;

/** How many hold a post on which days. */
final class Seats {

    private final Post post;
    private final List<Term> held;

    private Seats(Post post, List<Term> held) {
        this.post = post;
        this.held = held;
    }

    static Seats of(Post post, Collection<Term> held) {
        return new Seats(post, List.copyOf(held));
    }

    /** @throws RuleViolation naming who is in the way, and on which days */
    void requireRoomFor(Term wanted) {
        List<Term> others = held.stream()
                .filter(term -> term != wanted && term.overlaps(wanted.span()))
                .sorted(Comparator.comparing(Term::getStartsOn, Span.UNKNOWN_FIRST))
                .toList();
        others.stream()
                .filter(term -> term.getPerson().equals(wanted.getPerson()))
                .findFirst()
                .ifPresent(term -> refuse("term.twice.", term));
        if (!wanted.isActing()) {
            fullest(others.stream().filter(term -> !term.isActing()).toList(), wanted.span())
                    .ifPresent(term -> refuse("term.overlap.", term));
        }
    }

    /** @throws RuleViolation naming the first day, from the given one on, with more definitive holders than seats */
    void requireEnoughFrom(LocalDate today) {
        List<Term> definitive = held.stream().filter(term -> !term.isActing()).toList();
        Stream.concat(Stream.of(today), definitive.stream().map(term -> since(term.getStartsOn())))
                .filter(day -> !day.isBefore(today))
                .sorted()
                .forEach(day -> requireEnoughOn(
                        day, definitive.stream().filter(term -> term.isOn(day)).count()));
    }

    private void requireEnoughOn(LocalDate day, long holders) {
        if (holders > post.getSeats()) {
            throw new RuleViolation("post.seats.few", "seats", post.getTitle(), holders, day);
        }
    }

    /** Who holds the last seat on the first day without a free one: seats fill on the first days of those who take them. */
    private Optional<Term> fullest(List<Term> others, Span wanted) {
        return Stream.concat(Stream.of(since(wanted.first())), others.stream().map(term -> since(term.getStartsOn())))
                .filter(day -> !day.isBefore(since(wanted.first())))
                .sorted()
                .map(day -> others.stream()
                        .filter(term -> term.span().contains(day))
                        .toList())
                .filter(holders -> holders.size() >= post.getSeats())
                .map(holders -> holders.get(0))
                .findFirst();
    }

    private static LocalDate since(LocalDate first) {
        return first == null ? LocalDate.MIN : first;
    }

    private void refuse(String rule, Term inTheWay) {
        Span span = inTheWay.span();
        List<Object> arguments =
                new ArrayList<>(List.of(post.getTitle(), inTheWay.getPerson().fullName()));
        arguments.addAll(span.known());
        throw new RuleViolation(rule + span.bounds(), "startsOn", arguments.toArray());
    }
}
