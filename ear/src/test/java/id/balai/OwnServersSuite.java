package id.balai;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

import id.balai.start.OwnServers;

/** What starts and stops servers, in a process beside that of {@link SharedSiteSuite}. */
@Suite
@SelectPackages("id.balai")
@IncludeClassNamePatterns(".*IT")
@IncludeTags(OwnServers.TAG)
class OwnServersSuite {}
