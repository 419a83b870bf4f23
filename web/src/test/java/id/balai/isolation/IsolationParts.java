package id.balai.isolation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import id.balai.village.VillageFixture;

/** All that the features' tests bring. */
@Dependent
class IsolationParts {

    @Inject
    Instance<IsolationPart> parts;

    @Inject
    VillageFixture fixture;

    /** Fills the current village. */
    Canaries fill() {
        Canaries canaries = new Canaries(fixture);
        inOrder().forEach(part -> part.fill(canaries));
        return canaries;
    }

    Set<String> withoutWord() {
        Set<String> texts = new TreeSet<>();
        inOrder().forEach(part -> texts.addAll(part.withoutWord()));
        return texts;
    }

    /** By {@code Service.method}. */
    Map<String, Callable<Object>> calls(Canaries canaries) {
        Map<String, Callable<Object>> calls = new TreeMap<>();
        inOrder().forEach(part -> part.call(calls, canaries));
        return calls;
    }

    Set<String> withoutVillageData() {
        Set<String> methods = new TreeSet<>();
        inOrder().forEach(part -> methods.addAll(part.withoutVillageData().keySet()));
        return methods;
    }

    /** Addresses to ask for, by the file of the page. */
    Map<String, List<String>> routes(Canaries canaries) {
        Routes routes = new Routes();
        inOrder().forEach(part -> part.open(routes, canaries));
        return routes.pages();
    }

    private List<IsolationPart> inOrder() {
        return parts.stream()
                .sorted(Comparator.comparingInt(IsolationPart::place))
                .toList();
    }
}
