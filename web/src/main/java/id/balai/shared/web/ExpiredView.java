package id.balai.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;

/**
 * The session is over in which a form was opened. An Ajax post gets a message in the page's {@code messages} element and
 * nothing else changes, so what was typed stays in its fields; a plain post gets a page that says so.
 */
final class ExpiredView {

    /** Id of the element for messages in the template of the office. */
    private static final String MESSAGES = "messages";

    private static final String PAGE = "/sesi-berakhir";

    private ExpiredView() {}

    static void answer(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        try {
            if (context.getPartialViewContext().isAjaxRequest()) {
                external.setResponseContentType("text/xml");
                external.setResponseCharacterEncoding("UTF-8");
                write(external, Messages.ofPage().text("error.sessionOver"));
            } else {
                Redirect.afterPost(PAGE);
            }
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ExternalContext external, String text) throws IOException {
        var writer = external.getResponseOutputWriter();
        writer.write("<?xml version='1.0' encoding='UTF-8'?><partial-response><changes><update id=\"" + MESSAGES
                + "\"><![CDATA[<div id=\"" + MESSAGES + "\" class=\"ui-messages ui-widget\" role=\"alert\">"
                + "<div class=\"ui-messages-error ui-corner-all view-over\"><span class=\"ui-messages-error-summary\">"
                + text
                + "</span></div></div>]]></update></changes></partial-response>");
    }
}
