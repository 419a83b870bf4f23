package id.balai.richtext.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;

/** Hands the editor in the browser the types of blocks that it offers. */
@Named
@RequestScoped
public class EditorBlocks {

    @Inject
    BlockTypes types;

    private String json;

    /** The scripts that declare the types. */
    public List<String> getModules() {
        return types.all().stream().map(BlockType::editorModule).toList();
    }

    /** In the order of their buttons, each with its name as {@code type} and what its module has to know as {@code data}. */
    public String getJson() {
        if (json == null) {
            JsonArrayBuilder all = Json.createArrayBuilder();
            types.all()
                    .forEach(type -> all.add(
                            Json.createObjectBuilder().add("type", type.name()).add("data", type.editorData())));
            json = all.build().toString();
        }
        return json;
    }
}
