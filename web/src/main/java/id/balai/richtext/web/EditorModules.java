package id.balai.richtext.web;

import java.net.MalformedURLException;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.servlet.ServletContext;

/** Tells the browser where the editor's libraries are; their versions stand in the build alone. */
@Named
@ApplicationScoped
public class EditorModules {

    private static final String FOLDER = "/webjars/";

    @Inject
    ServletContext context;

    private String importMap;

    @PostConstruct
    void read() {
        var modules = Json.createObjectBuilder();
        for (String library : context.getResourcePaths(FOLDER)) {
            String version = context.getResourcePaths(library).iterator().next();
            List.of("dist/index.js", "index.js").stream()
                    .filter(module -> exists(version + module))
                    .findFirst()
                    .ifPresent(module -> modules.add(
                            library.substring(FOLDER.length(), library.length() - 1),
                            context.getContextPath() + version + module));
        }
        importMap = Json.createObjectBuilder().add("imports", modules).build().toString();
    }

    /** JSON for a script element of type {@code importmap}. */
    public String getImportMap() {
        return importMap;
    }

    private boolean exists(String path) {
        try {
            return context.getResource(path) != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
