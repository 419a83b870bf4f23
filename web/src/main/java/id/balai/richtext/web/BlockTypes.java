package id.balai.richtext.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.kit.richtext.InsertedBlock;
import id.balai.shared.Placed;
import id.balai.shared.web.Messages;

/** The types of blocks that this site knows. */
@Named
@ApplicationScoped
public class BlockTypes {

    @Any
    @Inject
    Instance<BlockType> declared;

    private List<BlockType> types;

    @PostConstruct
    void gather() {
        types = Placed.inOrder(declared.stream());
    }

    /** In the order of their buttons. */
    List<BlockType> all() {
        return types;
    }

    /** How blocks look, by the name of their type; those of unknown types are left out. */
    Map<String, Drawing> draw(List<InsertedBlock> blocks) {
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        for (BlockType type : types) {
            List<InsertedBlock> own = blocks.stream()
                    .filter(block -> block.type().equals(type.name()))
                    .toList();
            if (!own.isEmpty()) {
                drawings.put(type.name(), type.draw(own));
            }
        }
        return drawings;
    }

    /** What a block of this type is called in the language of the page. */
    public String word(String name) {
        Optional<BlockType> known =
                types.stream().filter(type -> type.name().equals(name)).findFirst();
        return Messages.ofPage().text(known.map(BlockType::wordKey).orElse("editor.block.unknown"));
    }
}
