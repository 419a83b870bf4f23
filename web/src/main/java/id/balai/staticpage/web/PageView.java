package id.balai.staticpage.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.richtext.web.ReadableBody;
import id.balai.shared.Slug;
import id.balai.shared.web.PathParts;
import id.balai.shared.web.Redirect;
import id.balai.staticpage.PublicPage;
import id.balai.staticpage.service.PublicPages;
import id.balai.village.service.Villages;

/** A public page that stays, such as the profile of the village. */
@Named
@RequestScoped
public class PageView {

    @EJB
    PublicPages published;

    @Inject
    PathParts parts;

    @EJB
    Villages villages;

    @Inject
    ReadableBody readable;

    private PublicPage page;

    /** Sends readers on from an address that the page had before; anything else that is no page's is not found. */
    public void load() {
        Optional<Slug> slug = slugOf(parts.all());
        page = slug.flatMap(published::find).orElse(null);
        if (page != null) {
            return;
        }
        slug.flatMap(published::movedTo).ifPresentOrElse(Redirect::permanently, parts::notFound);
    }

    private static Optional<Slug> slugOf(List<String> parts) {
        return parts.size() == 1 ? Slug.read(parts.get(0)) : Optional.empty();
    }

    public PublicPage getPage() {
        return page;
    }

    /** Sanitized HTML, ready for narrow screens. */
    public String getBody() {
        return readable.of(page.body());
    }

    public LocalDate getChangedOn() {
        return villages.shown().day(page.changedAt());
    }
}
