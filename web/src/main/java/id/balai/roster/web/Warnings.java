package id.balai.roster.web;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.context.FacesContext;

import id.balai.roster.RosterWarning;
import id.balai.shared.web.Messages;

/** What a form has warned of. It says so once; whoever goes on all the same is not kept from it. */
public class Warnings implements Serializable {

    private List<RosterWarning> shown = List.of();

    /** Whether there is something that the form has not said yet; it is shown then. */
    public boolean raise(List<RosterWarning> found) {
        boolean raised = !shown.containsAll(found);
        shown = List.copyOf(found);
        return raised;
    }

    /** Sentences for the reader. */
    public List<Said> getShown() {
        Messages messages = Messages.of(FacesContext.getCurrentInstance());
        return shown.stream()
                .map(each -> new Said(messages.text(each.key(), each.arguments().toArray()), each.source()))
                .toList();
    }

    /** A warning in words, and the regulation that it comes from. */
    public record Said(String text, String source) {}
}
