package id.balai.shared.web;

import java.util.Iterator;
import java.util.Optional;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;

/** Finds the input of a page by its id alone, in whatever form or container it stands. */
final class Fields {

    private Fields() {}

    static Optional<UIComponent> find(UIComponent place, String id) {
        if (place instanceof EditableValueHolder && id.equals(place.getId())) {
            return Optional.of(place);
        }
        Iterator<UIComponent> parts = place.getFacetsAndChildren();
        while (parts.hasNext()) {
            Optional<UIComponent> found = find(parts.next(), id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
