package id.balai.territory.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

/** Where Leaflet's files are on this server; their version stands in the build alone. */
@ApplicationScoped
public class LeafletFiles {

    private static final String LIBRARY = "/webjars/leaflet/";

    @Inject
    ServletContext context;

    private String folder;

    @PostConstruct
    void find() {
        String version = context.getResourcePaths(LIBRARY).iterator().next();
        folder = context.getContextPath() + version + "dist/";
    }

    String folder() {
        return folder;
    }
}
