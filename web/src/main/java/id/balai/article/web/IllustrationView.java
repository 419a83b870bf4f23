package id.balai.article.web;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.article.ShownMedia;
import id.balai.media.Attachment;
import id.balai.media.Picture;

/** Cover, gallery and attachments of the article that a page shows. */
@Named
@RequestScoped
public class IllustrationView {

    private GalleryPicture cover;
    private List<GalleryPicture> gallery;
    private List<Attachment> attachments;

    /** @param found pictures by their hash; one that was not found is not shown */
    void show(ShownMedia media, Map<String, Picture> found) {
        Picture covering = media.coverHash() == null ? null : found.get(media.coverHash());
        cover = covering == null ? null : new GalleryPicture(covering, media.coverCaption());
        gallery = media.gallery().stream()
                .filter(each -> found.containsKey(each.media().getHash()))
                .map(each -> new GalleryPicture(found.get(each.media().getHash()), each.caption()))
                .toList();
        attachments = media.attachments();
    }

    /** Null without one. */
    public GalleryPicture getCover() {
        return cover;
    }

    public List<GalleryPicture> getGallery() {
        return gallery;
    }

    public List<Attachment> getAttachments() {
        return attachments;
    }
}
