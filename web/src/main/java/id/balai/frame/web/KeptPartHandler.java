package id.balai.frame.web;

import java.io.IOException;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;

/** Builds what is in a {@link KeptPart} only where its text is not known yet. */
public class KeptPartHandler extends ComponentHandler {

    public KeptPartHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent part) throws IOException {
        if (!((KeptPart) part).find()) {
            super.applyNextHandler(context, part);
        }
    }
}
