package id.balai.shared.web;

import java.net.MalformedURLException;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletContext;

/**
 * Tells the browser where the modules are that scripts import: libraries, whose versions stand in the build alone, and our
 * own, each with the version of its bytes.
 */
@Named
@ApplicationScoped
public class ScriptModules {

    private static final String LIBRARIES = "/webjars/";

    @Inject
    ServletContext context;

    @Inject
    Assets assets;

    private String importMap;

    @PostConstruct
    void read() {
        JsonObjectBuilder modules = Json.createObjectBuilder();
        context.getResourcePaths(LIBRARIES).forEach(library -> addLibrary(library, modules));
        addOwn(context.getResourcePaths(Assets.FOLDER), modules);
        importMap = Json.createObjectBuilder().add("imports", modules).build().toString();
    }

    /** JSON for a script element of type {@code importmap}, which comes before the first module of a page. */
    public String getImportMap() {
        return importMap;
    }

    private void addLibrary(String library, JsonObjectBuilder modules) {
        String version = context.getResourcePaths(library).iterator().next();
        Stream.of("dist/index.js", "index.js")
                .filter(module -> exists(version + module))
                .findFirst()
                .ifPresent(module -> modules.add(
                        library.substring(LIBRARIES.length(), library.length() - 1),
                        context.getContextPath() + version + module));
    }

    private void addOwn(Set<String> paths, JsonObjectBuilder modules) {
        for (String path : paths) {
            if (path.endsWith("/")) {
                addOwn(context.getResourcePaths(path), modules);
            } else if (path.endsWith(".js")) {
                modules.add(context.getContextPath() + path, assets.url(path.substring(Assets.FOLDER.length())));
            }
        }
    }

    private boolean exists(String path) {
        try {
            return context.getResource(path) != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
