package id.balai.browser;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives journeys their browsers and the one demonstration site that all of them share. After each journey a complaint of
 * a browser fails it: a broken policy, an error in a script, a request that left this computer.
 */
public final class JourneyExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace SPACE = Namespace.create(JourneyExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == DemoSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store shared = context.getRoot().getStore(SPACE);
        if (parameter.getParameter().getType() == DemoSite.class) {
            return shared.getOrComputeIfAbsent(DemoSite.class, unused -> DemoSite.start(), DemoSite.class);
        }
        List<Browser> inUse = inUse(context);
        Browser browser =
                shared.getOrComputeIfAbsent("browser " + inUse.size(), unused -> Browser.start(), Browser.class);
        browser.forget();
        inUse.add(browser);
        return browser;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        for (Browser browser : inUse(context)) {
            if (context.getExecutionException().isPresent()) {
                browser.keepEvidence(context.getRequiredTestClass().getSimpleName() + " " + context.getDisplayName());
            } else {
                browser.assertNoComplaints();
            }
        }
    }

    private static List<Browser> inUse(ExtensionContext context) {
        @SuppressWarnings("unchecked")
        List<Browser> browsers =
                context.getStore(SPACE).getOrComputeIfAbsent("in use", unused -> new ArrayList<>(), List.class);
        return browsers;
    }
}
