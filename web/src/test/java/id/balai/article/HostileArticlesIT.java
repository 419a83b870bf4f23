package id.balai.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.service.Articles;
import id.balai.it.OnBothDatabases;
import id.balai.kit.richtext.BodyTree;
import id.balai.kit.richtext.HostileBodies;
import id.balai.kit.richtext.RichText;
import id.balai.media.FileName;
import id.balai.media.FileType;
import id.balai.media.Media;
import id.balai.shared.Slug;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** What a hostile or careless writer sends is stored and shown harmless, and saving it again changes nothing. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class HostileArticlesIT {

    @Inject
    VillageFixture fixture;

    @Inject
    Articles articles;

    @Test
    void hostileBodiesAreStoredHarmlessAndStayAsTheyAre() throws Exception {
        TestVillage village = fixture.of(HostileArticlesIT.class);
        Category category = village.call(() -> fixture.store(new Category("Uji", new Slug("uji"), 1)));
        List<String> bodies = HostileBodies.all().toList();
        assertThat(bodies).hasSizeGreaterThan(100);

        village.run(() -> bodies.stream()
                .flatMap(body -> BodyTree.of(RichText.of(body).html()).pictureHashes().stream())
                .distinct()
                .forEach(this::bring));

        for (String body : bodies) {
            Article saved = village.callAs(Role.EDITOR, () -> articles.save(draft(category, body)));
            String kept = saved.getBody();
            assertThat(kept)
                    .as(body)
                    .doesNotContainPattern(
                            "(?i)<(script|iframe|object|style|form|svg|meta)|<[^>]*=\"[^\"]*(javascript|data):");
            assertThat(kept.replaceAll("\"[^\"]*\"", "\"\"")).as(body).doesNotContainPattern("(?i)<[^>]*\\son\\w+=");
            Article again = village.callAs(Role.EDITOR, () -> articles.save(saved));
            assertThat(again.getBody()).as(body).isEqualTo(kept);
        }
    }

    /** A picture that is not in the library would be refused before anything else is looked at. */
    private void bring(String hash) {
        Media picture = Media.picture(FileType.JPEG, FileName.uploaded("x", FileType.JPEG), hash, 5_000, 1600, 900);
        picture.added(Instant.EPOCH, "penulis");
        fixture.store(picture);
    }

    private static Article draft(Category category, String body) {
        Article draft = new Article(null, "Penulis");
        draft.setTitle("Uji isi");
        draft.setCategory(category);
        draft.setBody(body);
        return draft;
    }
}
