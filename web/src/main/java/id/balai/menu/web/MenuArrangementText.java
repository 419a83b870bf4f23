package id.balai.menu.web;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

import id.balai.menu.MenuArrangement;
import id.balai.menu.MenuPlace;

/** The order of the menu as the page's script writes it: {@code id:version:depth} for each entry. Anything else is no entry. */
@FacesConverter(forClass = MenuArrangement.class)
public class MenuArrangementText implements Converter<MenuArrangement> {

    private static final Pattern PLACE = Pattern.compile("\\d{1,18}:\\d{1,18}:\\d{1,4}");

    @Override
    public MenuArrangement getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return new MenuArrangement(Stream.of(text.strip().split(" "))
                .filter(place -> PLACE.matcher(place).matches())
                .map(MenuArrangementText::place)
                .toList());
    }

    private static MenuPlace place(String text) {
        String[] parts = text.split(":");
        return new MenuPlace(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, MenuArrangement arrangement) {
        return arrangement == null
                ? ""
                : arrangement.places().stream()
                        .map(place -> place.id() + ":" + place.version() + ":" + place.depth())
                        .collect(Collectors.joining(" "));
    }
}
