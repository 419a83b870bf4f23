package id.balai.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey in a real browser: skipped by name where there is none, and a failure there when CI=true. Its methods may ask
 * for a {@link Browser}, or for two, and for the {@link DemoSite}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({BrowserCondition.class, JourneyExtension.class})
public @interface NeedsBrowser {}
