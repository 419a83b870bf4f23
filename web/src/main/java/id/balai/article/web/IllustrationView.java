package id.balai.article.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.article.Illustration;
import id.balai.media.Attachment;
import id.balai.media.Picture;
import id.balai.media.service.Attachments;
import id.balai.media.service.Pictures;

/** Cover, gallery and attachments of the article that a page shows. */
@Named
@RequestScoped
public class IllustrationView {

    @EJB
    Pictures pictures;

    @EJB
    Attachments documents;

    private GalleryPicture cover;
    private List<GalleryPicture> gallery;
    private List<Attachment> attachments;

    void show(Illustration illustration) {
        Map<Long, Picture> found = pictures.of(illustration.pictures());
        Picture covering = illustration.coverId() == null ? null : found.get(illustration.coverId());
        cover = covering == null ? null : new GalleryPicture(covering, illustration.coverCaption());
        gallery = GalleryPicture.of(illustration.gallery(), found);
        Map<Long, Attachment> offered = documents.of(illustration.documents());
        attachments = illustration.documents().stream()
                .map(offered::get)
                .filter(Objects::nonNull)
                .toList();
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
