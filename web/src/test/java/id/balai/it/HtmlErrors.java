package id.balai.it;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What the parser of the Nu validator finds wrong with a document. */
class HtmlErrors {

    private HtmlErrors() {}

    /** @return a line per error, empty for valid markup */
    static List<String> in(String html) {
        var errors = new ArrayList<String>();
        var parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setContentHandler(new DefaultHandler());
        parser.setErrorHandler(new Collector(errors));
        try {
            parser.parse(new InputSource(new StringReader(html)));
        } catch (SAXException e) {
            errors.add("not parsable: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return errors;
    }

    private record Collector(List<String> errors) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // the parser's advice is no error in the document
        }

        @Override
        public void error(SAXParseException e) {
            errors.add("line %d: %s".formatted(e.getLineNumber(), e.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
