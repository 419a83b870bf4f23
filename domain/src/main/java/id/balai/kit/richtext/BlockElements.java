package id.balai.kit.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/**
 * Lets inserted blocks of every type into a body, see {@link InsertedBlock}; any other div becomes a paragraph, one that
 * other editors mark in a similar way too. A policy knows attributes by their names alone, so those of a block pass it
 * as one, by way of {@link #joined} before it and {@link #parted} behind it.
 */
final class BlockElements {

    private static final String ELEMENT = "div";

    private static final String TYPE = "data-block";

    private static final String DATA = "data-";

    /** In no name and in no value. */
    private static final String BETWEEN = " ";

    private BlockElements() {}

    static HtmlPolicyBuilder allowIn(HtmlPolicyBuilder policy) {
        return policy.allowElements((name, attributes) -> attributes.isEmpty() ? "p" : name, ELEMENT)
                .allowAttributes(TYPE)
                .onElements(ELEMENT);
    }

    @SuppressWarnings("try") // the wrapper of the library may throw anything when it is closed
    static HtmlStreamEventReceiver joined(HtmlStreamEventReceiver policy) {
        return new HtmlStreamEventReceiverWrapper(policy) {
            @Override
            public void openTag(String name, List<String> attributes) {
                underlying.openTag(name, name.equals(ELEMENT) ? join(attributes) : attributes);
            }
        };
    }

    static List<String> parted(String name, List<String> attributes) {
        return name.equals(ELEMENT) ? List.of(attributes.get(1).split(BETWEEN)) : attributes;
    }

    private static List<String> join(List<String> attributes) {
        Map<String, String> data = dataOf(attributes);
        List<String> joined = new ArrayList<>();
        if (isBlock(data)) {
            joined.add(TYPE);
            joined.add(data.entrySet().stream()
                    .map(each -> each.getKey() + BETWEEN + each.getValue())
                    .collect(Collectors.joining(BETWEEN)));
        }
        return joined;
    }

    /** As browsers do, of two attributes with one name the first counts. */
    private static Map<String, String> dataOf(List<String> attributes) {
        Map<String, String> data = new TreeMap<>();
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).startsWith(DATA)) {
                data.putIfAbsent(attributes.get(i), attributes.get(i + 1));
            }
        }
        return data;
    }

    private static boolean isBlock(Map<String, String> data) {
        return InsertedBlock.TYPE.matcher(data.getOrDefault(TYPE, "")).matches()
                && data.entrySet().stream().allMatch(each -> isAttribute(each.getKey(), each.getValue()));
    }

    private static boolean isAttribute(String name, String value) {
        return InsertedBlock.NAME.matcher(name.substring(DATA.length())).matches()
                && InsertedBlock.VALUE.matcher(value).matches();
    }
}
