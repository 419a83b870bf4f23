package id.balai.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;

/** The check that every public page has to pass, error pages included. */
public class HtmlCheck {

    private HtmlCheck() {}

    /**
     * Fails with all that is wrong: markup errors, a missing landmark, something inline, a foreign resource, a cookie.
     *
     * @param route named in the failure
     */
    public static void assertSound(String route, Answer answer) {
        assertThat(faults(answer)).as("faults of %s", route).isEmpty();
    }

    static List<String> faults(Answer answer) {
        var faults = new ArrayList<String>();
        if (!answer.header("Content-Type").orElse("").toLowerCase().matches("text/html; ?charset=utf-8")) {
            faults.add("content type is " + answer.header("Content-Type").orElse("missing"));
        }
        answer.header("Set-Cookie").ifPresent(cookie -> faults.add("sets the cookie " + cookie));
        faults.addAll(HtmlErrors.in(answer.text()));
        faults.addAll(new PageRules(Jsoup.parse(answer.text())).broken());
        return faults;
    }
}
