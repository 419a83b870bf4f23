package id.balai.it;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every public page keeps to, beyond being valid markup. */
class PageRules {

    private static final String LOADING =
            "script, link, img, source, iframe, video, audio, track, object, embed, input[type=image]";
    private static final List<String> LOADING_ATTRIBUTES = List.of("src", "href", "srcset", "data", "poster");
    private static final String FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, [tabindex]";

    private final Document page;

    PageRules(Document page) {
        this.page = page;
    }

    /** @return a sentence per broken rule */
    List<String> broken() {
        return Stream.of(skeleton(), ownResources(), nothingInline(), accessibility())
                .flatMap(faults -> faults)
                .toList();
    }

    private Stream<String> skeleton() {
        return Stream.of(
                        unless(!page.select("html").attr("lang").isBlank(), "html has no lang"),
                        unless(!page.title().isBlank(), "no title"),
                        unless(page.select("h1").size() == 1, "not exactly one h1"),
                        unless(page.select("main").size() == 1, "not exactly one main"),
                        unless(!page.select("body > header, [role=banner]").isEmpty(), "no header landmark"),
                        unless(!page.select("nav").isEmpty(), "no nav landmark"),
                        unless(!page.select("body > footer, [role=contentinfo]").isEmpty(), "no footer landmark"),
                        unless(skipLinkFirst(), "first focusable element is no link into the page's main"))
                .flatMap(fault -> fault);
    }

    private boolean skipLinkFirst() {
        var first = page.body().selectFirst(FOCUSABLE);
        if (first == null || !first.attr("href").startsWith("#")) {
            return false;
        }
        var target = page.getElementById(first.attr("href").substring(1));
        return target != null && (target.closest("main") != null || target.selectFirst("main") != null);
    }

    private Stream<String> ownResources() {
        return page.select(LOADING).stream()
                .filter(element -> !List.of("canonical", "alternate").contains(element.attr("rel")))
                .flatMap(element -> LOADING_ATTRIBUTES.stream().map(element::attr))
                .filter(address -> address.contains("//"))
                .map(address -> "loads from an absolute address: " + address);
    }

    private Stream<String> nothingInline() {
        var inlineScripts =
                page.select("script:not([src]), style").stream().map(element -> "inline " + element.normalName());
        var attributes = page.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(PageRules::isCode)
                .map(attribute -> "inline " + attribute.getKey() + "=" + attribute.getValue());
        return Stream.concat(inlineScripts, attributes);
    }

    private static boolean isCode(Attribute attribute) {
        var name = attribute.getKey();
        return name.equals("style")
                || name.startsWith("on")
                || attribute.getValue().strip().toLowerCase().startsWith("javascript:");
    }

    private Stream<String> accessibility() {
        var ids = page.select("[id]").eachAttr("id");
        return Stream.of(
                        faults("img:not([alt])", element -> true, "has no alt"),
                        faults("a[href], button", element -> nameOf(element).isBlank(), "has no name"),
                        faults(
                                "input:not([type=hidden]):not([type=submit]), select, textarea",
                                field -> !isLabelled(field),
                                "has no label"),
                        faults(
                                "[aria-labelledby], [aria-describedby]",
                                element -> dangles(element, ids),
                                "refers to a missing id"),
                        ids.stream()
                                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                                .distinct()
                                .map(id -> "id twice: " + id))
                .flatMap(fault -> fault);
    }

    private static String nameOf(Element element) {
        return element.text()
                + element.attr("aria-label")
                + element.attr("aria-labelledby")
                + String.join("", element.select("img").eachAttr("alt"))
                + element.select("svg title").text();
    }

    private boolean isLabelled(Element field) {
        return field.hasAttr("aria-label")
                || field.hasAttr("aria-labelledby")
                || field.closest("label") != null
                || page.select("label[for]").stream()
                        .anyMatch(label -> label.attr("for").equals(field.id()));
    }

    private static boolean dangles(Element element, List<String> ids) {
        return Stream.of("aria-labelledby", "aria-describedby")
                .flatMap(attribute -> Stream.of(element.attr(attribute).split("\\s+")))
                .anyMatch(id -> !id.isBlank() && !ids.contains(id));
    }

    private Stream<String> faults(String selector, Predicate<Element> faulty, String fault) {
        return page.select(selector).stream().filter(faulty).map(element -> element.shallowClone() + " " + fault);
    }

    private static Stream<String> unless(boolean kept, String fault) {
        return kept ? Stream.empty() : Stream.of(fault);
    }
}
