package id.balai.village.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.convert.ConverterException;

import id.balai.shared.web.Messages;

/** What is said at a field whose text cannot be read; the text itself stays in it. */
final class Mistyped {

    private Mistyped() {}

    static ConverterException message(String key, String text) {
        String why = Messages.ofPage().text(key, text);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, why, why));
    }
}
