package id.balai.shared.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** The ids of a list in the order that arrange.js writes, {@code id:version:depth} for each; null while it is as stored. */
@FacesConverter("balai.order")
public class OrderText implements Converter<List<Long>> {

    private static final Pattern PLACE = Pattern.compile("\\d{1,18}:\\d{1,18}:0");

    @Override
    public List<Long> getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Stream.of(text.strip().split(" "))
                .filter(place -> PLACE.matcher(place).matches())
                .map(place -> Long.valueOf(place.substring(0, place.indexOf(':'))))
                .toList();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, List<Long> ids) {
        return ids == null ? "" : ids.stream().map(id -> id + ":0:0").collect(Collectors.joining(" "));
    }
}
