package id.balai.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What assistive technology is told of a part of a page. */
public record AccessibleNode(String role, String name, String description, List<AccessibleNode> children) {

    /** The page that is shown, from its root. */
    public static AccessibleNode of(Browser browser) {
        List<?> all = (List<?>)
                browser.command("Accessibility.getFullAXTree", Map.of()).get("nodes");
        Map<Object, Map<?, ?>> byId = new HashMap<>();
        all.forEach(each -> byId.put(((Map<?, ?>) each).get("nodeId"), (Map<?, ?>) each));
        return read((Map<?, ?>) all.get(0), byId);
    }

    private static AccessibleNode read(Map<?, ?> node, Map<Object, Map<?, ?>> byId) {
        List<AccessibleNode> children = new ArrayList<>();
        if (node.get("childIds") instanceof List<?> ids) {
            ids.stream()
                    .filter(byId::containsKey)
                    .map(id -> read(byId.get(id), byId))
                    .forEach(children::add);
        }
        return new AccessibleNode(value(node, "role"), value(node, "name"), value(node, "description"), children);
    }

    private static String value(Map<?, ?> node, String property) {
        return node.get(property) instanceof Map<?, ?> value ? String.valueOf(value.get("value")) : "";
    }

    /** Those of some role, at any depth, in the order of the page. */
    public List<AccessibleNode> all(String wanted) {
        List<AccessibleNode> found = new ArrayList<>();
        if (role.equals(wanted)) {
            found.add(this);
        }
        children.forEach(child -> found.addAll(child.all(wanted)));
        return found;
    }

    /** The words in it, as they are read out. */
    public String words() {
        return all("StaticText").stream()
                .map(AccessibleNode::name)
                .reduce((first, second) -> first + " " + second)
                .orElse("");
    }
}
