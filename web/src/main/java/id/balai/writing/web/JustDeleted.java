package id.balai.writing.web;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import id.balai.shared.web.Announcement;
import id.balai.shared.web.Messages;
import id.balai.writing.service.Trash;

/** What was deleted on this page, or on the one that led here, with the way to undo it at once. */
@Named
@ViewScoped
public class JustDeleted implements Serializable {

    private static final String FROM_LAST_PAGE = JustDeleted.class.getName();

    @EJB
    Trash trash;

    private List<Deleted> items = List.of();

    @PostConstruct
    void begin() {
        if (Faces.getFlash().get(FROM_LAST_PAGE) instanceof Deleted deleted) {
            items = List.of(deleted);
        }
    }

    /** For a page that is left by deleting what it shows. */
    public static void tellNextPage(Deleted deleted) {
        Faces.getFlash().put(FROM_LAST_PAGE, deleted);
    }

    public void note(List<Deleted> deleted) {
        items = List.copyOf(deleted);
    }

    public void undo() {
        items.forEach(item -> trash.takeBack(item.kind(), item.id()));
        Announcement.say("admin.trash.takenBack");
        items = List.of();
    }

    /** Empty when nothing was deleted. */
    public String getText() {
        Messages messages = Messages.ofPage();
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> messages.text("admin.trash.moved", items.get(0).title());
            default -> messages.text("admin.trash.movedSeveral", items.size());
        };
    }
}
