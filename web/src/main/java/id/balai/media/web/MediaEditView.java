package id.balai.media.web;

import java.io.Serializable;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.media.Attachment;
import id.balai.media.Media;
import id.balai.media.MediaUse;
import id.balai.media.Picture;
import id.balai.media.service.MediaLibrary;
import id.balai.media.service.Pictures;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;
import id.balai.shared.web.Messages;

/** What is said about something in the library, where it is used, and its end while it is not. */
@Named
@ViewScoped
public class MediaEditView implements Serializable {

    private static final String LIST = "/admin/media-list?faces-redirect=true";

    @EJB
    MediaLibrary library;

    @EJB
    Pictures pictures;

    private Long id;
    private Media media;
    private Picture picture;
    private List<MediaUse> uses;
    private boolean changeable;
    private String name;
    private String alternative;
    private boolean decorative;

    public void load() {
        media = Found.orNotFound(library.find(id == null ? 0 : id));
        if (media == null) {
            return;
        }
        picture = pictures.of(List.of(media.getId())).get(media.getId());
        uses = library.uses(media.getId());
        changeable = library.changeable(List.of(media)).contains(media.getId());
        name = media.getName();
        alternative = media.getAlternative();
        decorative = media.isDecorative();
    }

    public String save() {
        library.describe(media.getId(), media.getVersion(), alternative, decorative, name);
        Announcement.say("admin.media.saved", name);
        return LIST;
    }

    public String delete() {
        library.delete(media.getId());
        Announcement.say("admin.media.deleted", media.getName());
        return LIST;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Media getMedia() {
        return media;
    }

    /** Null for a document. */
    public Picture getPicture() {
        return picture;
    }

    /** Where the file itself is served. */
    public String getPath() {
        return picture == null ? Attachment.of(media).path() : picture.src(picture.width());
    }

    public String getFacts() {
        return MediaFacts.of(media, Messages.ofPage().locale());
    }

    public List<MediaUse> getUses() {
        return uses;
    }

    /** Whether the reader may describe, rename and delete it. */
    public boolean isChangeable() {
        return changeable;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String alternative) {
        this.alternative = alternative;
    }

    public boolean isDecorative() {
        return decorative;
    }

    public void setDecorative(boolean decorative) {
        this.decorative = decorative;
    }
}
