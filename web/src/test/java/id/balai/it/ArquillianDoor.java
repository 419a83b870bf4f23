package id.balai.it;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Lets Arquillian's own requests past our filters: they come to an address that is no village's.
 *
 * <p>A forward meets none of the filters that stand before requests. So a test method starts without a village and
 * without a caller, as a job does.
 */
public class ArquillianDoor implements ServletContainerInitializer {

    private static final String RUNNER = "/ArquillianServletRunnerEE9";

    @Override
    public void onStartup(Set<Class<?>> types, ServletContext context) {
        context.addFilter("arquillianDoor", new Door())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, RUNNER);
    }

    static class Door extends HttpFilter {

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            SiteClient.serverListensAt(request.getLocalPort());
            request.getRequestDispatcher(RUNNER).forward(request, response);
        }
    }
}
