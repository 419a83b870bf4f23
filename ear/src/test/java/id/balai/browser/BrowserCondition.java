package id.balai.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets a journey run where there is a browser, and says what to install where there is none. */
public final class BrowserCondition implements ExecutionCondition {

    private static final String MISSING =
            "Chromium and chromedriver are not on the PATH; on Debian install them with: apt-get install chromium chromium-driver";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return decide(context.getDisplayName(), Chromium.find().isPresent(), "true".equals(System.getenv("CI")));
    }

    public static ConditionEvaluationResult decide(String journey, boolean browserThere, boolean ci) {
        if (browserThere) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if (ci) {
            throw new IllegalStateException(MISSING);
        }
        // the reason stands in the XML report only
        System.out.println("Skipped " + journey + ": " + MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }
}
