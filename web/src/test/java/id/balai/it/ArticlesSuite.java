package id.balai.it;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** About half of the tests that need a server, by the time that they take: what has much to render or to draw. */
@Suite
@SelectPackages({"id.balai.article", "id.balai.media", "id.balai.shared"})
@IncludeClassNamePatterns(".*IT")
class ArticlesSuite {}
