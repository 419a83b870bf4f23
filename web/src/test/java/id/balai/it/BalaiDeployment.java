package id.balai.it;

import java.io.File;

import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What every integration test runs in: the war as it is handed out, with the test classes of this module added.
 *
 * <p>One server start serves all test classes of a run, so they share a database: a test makes a village of its own and
 * never counts on tables being empty.
 */
@ArquillianSuiteDeployment
public class BalaiDeployment {

    /** Of the test folder: unit tests stay outside, their libraries are not in the server. */
    private static final String ONLY_OUTSIDE = ".*Test(\\$.*)?\\.class|.*/BalaiDeployment.class|.*/TestDatabase.class"
            + "|.*/ServerJvm.class|/arquillian\\.xml|.*Suite\\.class|.*LauncherSessionListener";

    @Deployment
    public static WebArchive balai() {
        var tests = ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(System.getProperty("balai.it.classes"))
                .as(GenericArchive.class);
        return ShrinkWrap.create(WebArchive.class, "ROOT.war")
                .as(ZipImporter.class)
                .importFrom(new File(System.getProperty("balai.it.war")))
                .as(WebArchive.class)
                .merge(tests, "WEB-INF/classes", Filters.exclude(ONLY_OUTSIDE))
                .addAsLibraries(TestLibraries.files());
    }
}
