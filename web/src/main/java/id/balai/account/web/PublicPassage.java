package id.balai.account.web;

import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Lets requests for public addresses pass without the look for {@link OfficeAuthentication}, which the server repeats for
 * each request by names and proxies: a third of what a kept page costs. The office is asked as ever.
 */
@WebListener
public class PublicPassage implements ServletContextListener {

    private static final String LAYER = "HttpServlet";

    /** Where the server knows of no mechanism, there is nothing to pass by. */
    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        String application = context.getVirtualServerName() + " " + context.getContextPath();
        AuthConfigFactory factory = AuthConfigFactory.getFactory();
        AuthConfigProvider asking = factory.getConfigProvider(LAYER, application, null);
        if (asking != null) {
            factory.registerConfigProvider(new Provider(asking), LAYER, application, "Balai");
        }
    }

    private record Provider(AuthConfigProvider asking) implements AuthConfigProvider {

        @Override
        public ServerAuthConfig getServerAuthConfig(String layer, String application, CallbackHandler handler)
                throws AuthException {
            return new Config(asking.getServerAuthConfig(layer, application, handler));
        }

        @Override
        public ClientAuthConfig getClientAuthConfig(String layer, String application, CallbackHandler handler)
                throws AuthException {
            return asking.getClientAuthConfig(layer, application, handler);
        }

        @Override
        public void refresh() {
            asking.refresh();
        }
    }

    private record Config(ServerAuthConfig asking) implements ServerAuthConfig {

        @Override
        public ServerAuthContext getAuthContext(String id, Subject service, Map<String, Object> properties)
                throws AuthException {
            return new Context(asking.getAuthContext(id, service, properties));
        }

        @Override
        public String getMessageLayer() {
            return asking.getMessageLayer();
        }

        @Override
        public String getAppContext() {
            return asking.getAppContext();
        }

        @Override
        public String getAuthContextID(MessageInfo message) {
            return asking.getAuthContextID(message);
        }

        @Override
        public void refresh() {
            asking.refresh();
        }

        @Override
        public boolean isProtected() {
            return asking.isProtected();
        }
    }

    private record Context(ServerAuthContext asking) implements ServerAuthContext {

        @Override
        public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) throws AuthException {
            return isPublic(message) ? AuthStatus.SUCCESS : asking.validateRequest(message, client, service);
        }

        @Override
        public AuthStatus secureResponse(MessageInfo message, Subject service) throws AuthException {
            return isPublic(message) ? AuthStatus.SEND_SUCCESS : asking.secureResponse(message, service);
        }

        @Override
        public void cleanSubject(MessageInfo message, Subject subject) throws AuthException {
            asking.cleanSubject(message, subject);
        }

        private static boolean isPublic(MessageInfo message) {
            return !OfficeAuthentication.isAsked((HttpServletRequest) message.getRequestMessage());
        }
    }
}
