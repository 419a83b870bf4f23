package id.balai.roster;

import java.time.LocalDate;

/** Posts, people and terms that are not stored. */
final class TermFixture {

    static final Person WAHYU = new Person(null, "Andi Wahyu Gunawan", "S.Sos.");
    static final Person AHMAD = new Person(null, "Ahmad Afandi", "S.Pd.");

    private TermFixture() {}

    static Post post(PostKind kind, int seats) {
        var post = new Post(kind, kind == PostKind.HEAD ? "Kepala Desa" : "Anggota BPD", 1);
        post.setSeats(seats);
        return post;
    }

    /** @param first as {@code 2020-02-29}, or null */
    static Term term(Person person, Post post, String first, String last) {
        return new Term(person, post, false, span(first, last), null);
    }

    static Term acting(Person person, Post post, String first, String last) {
        return new Term(person, post, true, span(first, last), null);
    }

    static Span span(String first, String last) {
        return new Span(day(first), day(last));
    }

    static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
