package id.balai.it;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests that are not in {@link ArticlesSuite}. */
@Suite
@SelectPackages("id.balai")
@ExcludePackages({"id.balai.article", "id.balai.media", "id.balai.shared"})
@IncludeClassNamePatterns(".*IT")
class OthersSuite {}
