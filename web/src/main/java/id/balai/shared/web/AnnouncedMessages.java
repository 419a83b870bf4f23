package id.balai.shared.web;

import java.io.IOException;
import java.util.List;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import org.primefaces.component.messages.Messages;
import org.primefaces.component.messages.MessagesRenderer;

/**
 * Shows messages as PrimeFaces does, but lets their box be the alert: a list item that is one is no item any more, and
 * leaves screen readers a list of nothing.
 */
public class AnnouncedMessages extends MessagesRenderer {

    @Override
    protected void encodeMessages(
            FacesContext context, Messages component, String severity, List<FacesMessage> messages) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        String style = "ui-messages-" + severity;
        writer.startElement("div", null);
        writer.writeAttribute("class", style + " ui-corner-all", null);
        writer.writeAttribute("role", "alert", null);
        writer.writeAttribute("aria-atomic", "true", null);
        writer.startElement("span", null);
        writer.writeAttribute("class", style + "-icon", null);
        writer.endElement("span");
        writer.startElement("ul", null);
        for (FacesMessage message : messages) {
            encodeMessage(writer, component, message, style, true);
            message.rendered();
        }
        writer.endElement("ul");
        writer.endElement("div");
    }

    /** Its summary alone, always escaped; no page asks for more. */
    @Override
    protected void encodeMessage(
            ResponseWriter writer, Messages component, FacesMessage message, String style, boolean escape)
            throws IOException {
        writer.startElement("li", null);
        writer.startElement("span", null);
        writer.writeAttribute("class", style + "-summary", null);
        writer.writeText(message.getSummary(), null);
        writer.endElement("span");
        writer.endElement("li");
    }
}
