package id.balai.roster;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.shared.Slug;
import id.balai.village.VillageFixture;

/** Gives the current village a government. */
@Dependent
public class GovernmentFixture {

    private static final LocalDate FIRST = LocalDate.of(2021, 6, 1);

    @Inject
    VillageFixture villages;

    /**
     * A head with one before, and so many hamlets with their heads, all by one decree.
     *
     * @param photoId of everybody; null without
     */
    public void found(int hamlets, Long photoId) {
        Decree decree = villages.store(new Decree("1/KPTS/" + FIRST.getYear(), FIRST.minusDays(2), "Pengangkatan"));
        Post head = post(PostKind.HEAD, "Kepala Desa", null, 0);
        serve("Andi Lama", photoId, head, new Span(FIRST.minusYears(6), FIRST.minusDays(1)), null);
        serve("Andi Baru", photoId, head, new Span(FIRST, null), decree);
        for (int i = 1; i <= hamlets; i++) {
            Post hamlet = post(PostKind.TERRITORIAL, "Kepala Dusun " + i, head.getId(), i);
            serve("Daeng Lama " + i, photoId, hamlet, new Span(null, FIRST.minusDays(1)), null);
            serve("Daeng " + i, photoId, hamlet, new Span(FIRST, null), decree);
        }
    }

    public Post post(PostKind kind, String title, Long superior, int ordinal) {
        Post post = new Post(kind, title, ordinal);
        post.answerAt(Slug.suggestedBy(title));
        post.setSuperiorId(superior);
        post.setDuties(String.join("\n", List.of("Melayani warga " + title, "Melapor tentang " + title)));
        return villages.store(post);
    }

    public Term serve(String name, Long photoId, Post post, Span span, Decree decree) {
        Person person = new Person(null, name, null);
        person.setPhotoId(photoId);
        return villages.store(new Term(villages.store(person), post, false, span, decree));
    }
}
