package id.balai.article.service;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.account.User;
import id.balai.account.service.CallerAccount;
import id.balai.article.Article;
import id.balai.article.ArticleAddress;
import id.balai.article.Category;
import id.balai.article.PlacedMedia;
import id.balai.article.ShownMedia;
import id.balai.institution.Institution;
import id.balai.media.Media;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.statistics.service.ReadCounts;
import id.balai.village.service.Villages;
import id.balai.writing.TextOwner;
import id.balai.writing.WritingPermission;
import id.balai.writing.service.Revisions;
import id.balai.writing.service.WritingRights;

/**
 * Writing, publishing and archiving articles. Who may not publish works on own drafts alone; another's article does not
 * exist for such a person. {@code importedReads} is what an earlier site had counted of an article: stored with the save,
 * for who may publish, while null leaves the number as it is.
 */
@Stateless
@RolesAllowed(WritingPermission.WRITE)
public class Articles {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    CallerAccount caller;

    @EJB
    WritingRights rights;

    @EJB
    Villages villages;

    @EJB
    Revisions revisions;

    @EJB
    ArticleAddresses addresses;

    @EJB
    CheckingMedia media;

    @EJB
    ReadCounts readCounts;

    @Inject
    Clock clock;

    /** An empty draft under the caller's name; nothing is stored yet. */
    public Article begin() {
        Optional<User> writer = caller.find();
        return new Article(
                writer.map(User::getId).orElse(null),
                writer.map(User::getDisplayName).orElse(null));
    }

    /** An article that the caller may edit or preview, with its category, body, pictures and files. */
    public Optional<Article> find(long id) {
        Optional<Article> found = Optional.ofNullable(em.find(Article.class, id))
                .filter(article -> !article.isInTrash())
                .filter(article -> rights.mayEdit(article.getWriterId()));
        found.map(Article::getCategory).ifPresent(Category::getName);
        found.ifPresent(Article::getBody);
        found.ifPresent(Article::illustration);
        return found;
    }

    /** What an article that the caller may preview shows of the library, as readers see it once it is public. */
    public Optional<ShownMedia> media(long id) {
        return find(id).map(this::shown);
    }

    private ShownMedia shown(Article article) {
        return new ShownMedia(
                Optional.ofNullable(article.getCoverId())
                        .map(cover -> em.find(Media.class, cover))
                        .map(Media::getHash)
                        .orElse(null),
                article.getCoverCaption(),
                em.createNamedQuery("ArticleMedia.of", PlacedMedia.class)
                        .setParameter("article", article.getId())
                        .getResultList());
    }

    /**
     * Stores a new article as a draft, or the changes to one as far as they are free to edit.
     *
     * @throws StaleEdit when somebody saved it since; the caller keeps what was typed
     * @throws EJBAccessException when a published article is changed without the permission to publish
     */
    public Article save(Article edited) {
        return save(edited, null);
    }

    /** As {@link #save(Article)}. */
    public Article save(Article edited, Long importedReads) {
        return store(edited, importedReads, media::check);
    }

    /**
     * Saves and publishes in one step.
     *
     * @param at when it becomes public; null means now
     */
    @RolesAllowed(WritingPermission.PUBLISH)
    public Article publish(Article edited, Instant at) {
        return publish(edited, at, null);
    }

    /** As {@link #publish(Article, Instant)}. */
    @RolesAllowed(WritingPermission.PUBLISH)
    public Article publish(Article edited, Instant at, Long importedReads) {
        Instant now = clock.instant();
        return store(edited, importedReads, stored -> {
            stored.knownAddress(now).ifPresent(addresses::keep);
            stored.publish(at == null ? now : at, now, villages.current().getZone());
            media.check(stored);
        });
    }

    /** Saves and withdraws in one step; its pictures need no description then. */
    @RolesAllowed(WritingPermission.PUBLISH)
    public Article withdraw(Article edited, Long importedReads) {
        return store(edited, importedReads, stored -> {
            stored.withdraw(clock.instant());
            media.checkLeaving(stored);
        });
    }

    @RolesAllowed(WritingPermission.PUBLISH)
    public Article withdraw(long id, long version) {
        Article stored = require(id, version);
        stored.withdraw(clock.instant());
        em.flush();
        return stored;
    }

    /** Saves and archives in one step; its pictures need no description then. */
    @RolesAllowed(WritingPermission.PUBLISH)
    public Article archive(Article edited, Long importedReads) {
        return store(edited, importedReads, stored -> {
            stored.archive(clock.instant());
            media.checkLeaving(stored);
        });
    }

    @RolesAllowed(WritingPermission.PUBLISH)
    public Article archive(long id, long version) {
        Article stored = require(id, version);
        stored.archive(clock.instant());
        em.flush();
        return stored;
    }

    /** Saves and brings back from the archive in one step. */
    @RolesAllowed(WritingPermission.PUBLISH)
    public Article restore(Article edited, Long importedReads) {
        return store(edited, importedReads, stored -> {
            stored.restore(clock.instant());
            media.check(stored);
        });
    }

    @RolesAllowed(WritingPermission.PUBLISH)
    public Article restore(long id, long version) {
        Article stored = require(id, version);
        stored.restore(clock.instant());
        media.check(stored);
        em.flush();
        return stored;
    }

    /**
     * Moves a draft or an archived article to the trash. Who may not publish deletes only what readers never saw.
     *
     * @throws RuleViolation when {@link Article#isDeletable} says no
     */
    public void delete(long id, long version) {
        Article stored = require(id, version);
        stored.delete(clock.instant(), caller.name(), rights.isPublisher());
        em.flush();
    }

    /** @param step what else happens to the article once its text is taken over; checks what it shows */
    private Article store(Article edited, Long importedReads, Consumer<Article> step) {
        Article stored = edited.getId() == null ? begin() : require(edited.getId(), edited.getVersion());
        if (!stored.isSavable(rights.isPublisher())) {
            throw new EJBAccessException("Changing a published article needs " + WritingPermission.PUBLISH);
        }
        if (stored.getId() != null) {
            revisions.keepEarlier(TextOwner.article(stored.getId()), stored.text(), stored.getChangedAt());
        }
        Optional<ArticleAddress> known = stored.knownAddress(clock.instant());
        stored.revise(edited, clock.instant());
        step.accept(stored);
        known.filter(address -> !address.isCurrent()).ifPresent(addresses::keep);
        requireOwnCategory(stored);
        requireOwnInstitution(stored);
        if (stored.getId() == null) {
            em.persist(stored);
        }
        addresses.settle(stored);
        revisions.keep(TextOwner.article(stored.getId()), stored.text());
        if (importedReads != null) {
            readCounts.importReads(stored.getId(), importedReads);
        }
        return stored;
    }

    private Article require(long id, long version) {
        Article stored = find(id).orElseThrow(() -> new RuleViolation("article.gone"));
        StaleEdit.refuse(stored, version);
        return stored;
    }

    private void requireOwnCategory(Article article) {
        if (article.getCategory() == null) {
            return;
        }
        Category category = em.find(Category.class, article.getCategory().getId());
        if (category == null) {
            throw new RuleViolation("category.gone", "category");
        }
        article.setCategory(category);
    }

    private void requireOwnInstitution(Article article) {
        if (article.getInstitutionId() != null && em.find(Institution.class, article.getInstitutionId()) == null) {
            throw new RuleViolation("article.institution.gone", "institution");
        }
    }
}
