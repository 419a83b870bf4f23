package id.balai.article.web;

import java.util.List;
import java.util.Map;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.article.Album;
import id.balai.article.MediaEntry;
import id.balai.article.service.PublicAlbums;
import id.balai.media.Picture;
import id.balai.media.service.Pictures;
import id.balai.shared.Page;
import id.balai.shared.web.PathParts;

/** The pictures of all public articles, each article an album. */
@Named
@RequestScoped
public class GalleryView {

    /** What an album shows here; a longer one goes on at its article, so that no page grows without end. */
    private static final int SHOWN = 8;

    private static final String PATH = "/galeri";

    @EJB
    PublicAlbums published;

    @EJB
    Pictures pictures;

    @Inject
    PathParts parts;

    @Inject
    RequestedPage requested;

    private Page<Album> page;
    private Map<Long, Picture> found;

    /** Answers "not found" for anything but /galeri and the numbers of its pages. */
    public void load() {
        if (!parts.all().isEmpty()) {
            parts.notFound();
            return;
        }
        page = requested.of(PATH, published::page).orElse(null);
        if (page != null) {
            found = pictures.of(page.items().stream()
                    .flatMap(album -> shown(album).stream())
                    .map(MediaEntry::mediaId)
                    .toList());
        }
    }

    private static List<MediaEntry> shown(Album album) {
        return album.pictures().stream().limit(SHOWN).toList();
    }

    public Page<Album> getPage() {
        return page;
    }

    public List<GalleryPicture> pictures(Album album) {
        return GalleryPicture.of(shown(album), found);
    }

    /** True when the article has more pictures than stand here. */
    public boolean goesOn(Album album) {
        return album.pictures().size() > SHOWN;
    }
}
