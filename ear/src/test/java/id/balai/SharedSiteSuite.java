package id.balai;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

import id.balai.start.OwnServers;

/** What looks at the built files, and the journeys that share the site of the demonstration. */
@Suite
@SelectPackages("id.balai")
@IncludeClassNamePatterns(".*IT")
@ExcludeTags({OwnServers.TAG, "payara-server"})
class SharedSiteSuite {}
