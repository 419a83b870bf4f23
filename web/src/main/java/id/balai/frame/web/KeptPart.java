package id.balai.frame.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import org.omnifaces.util.Beans;

import id.balai.frame.service.Frames;

/**
 * A part of public pages whose text is kept until the village changes, or the clock makes it another. What it shows may
 * depend on nothing else but {@code of}; {@code name} tells it from other parts.
 */
@FacesComponent(KeptPart.TYPE)
public class KeptPart extends UIComponentBase {

    public static final String TYPE = "balai.KeptPart";

    private String text;

    /** Looks whether the text is known; the part needs no components then. */
    boolean find() {
        text = Beans.getReference(Frames.class).known(question());
        return text != null;
    }

    private Question question() {
        return new Question(
                String.valueOf(getAttributes().get("name")),
                String.valueOf(getAttributes().get("of")));
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        if (text == null) {
            text = Beans.getReference(Frames.class).text(question(), () -> draw(context));
        }
        context.getResponseWriter().write(text);
    }

    private String draw(FacesContext context) {
        ResponseWriter page = context.getResponseWriter();
        StringWriter part = new StringWriter();
        context.setResponseWriter(page.cloneWithWriter(part));
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            context.getResponseWriter().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            context.setResponseWriter(page);
        }
        return part.toString();
    }

    private record Question(String name, String of) {}
}
