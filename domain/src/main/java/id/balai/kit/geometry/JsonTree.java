package id.balai.kit.geometry;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;

import id.balai.shared.RuleViolation;

/**
 * JSON from outside as maps, lists, doubles, texts, truth values and null. What is deeper or has longer numbers than any
 * map needs is refused before it costs anything.
 */
final class JsonTree {

    private static final int DEEPEST = 24;
    private static final int LONGEST_NUMBER = 60;

    private final JsonParser parser;
    private int open;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws RuleViolation with the line and the column where it stops being JSON */
    static Object of(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            return new JsonTree(parser).root(text);
        }
    }

    private Object root(String text) {
        try {
            Object root = value(parser.next(), 0);
            if (parser.hasNext()) {
                parser.next();
            }
            return root;
        } catch (JsonParsingException broken) {
            throw open > 0 && isEnd(broken.getLocation(), text)
                    ? ended()
                    : at("boundary.notJson", broken.getLocation());
        } catch (JsonException | IllegalStateException | NoSuchElementException brokenOff) {
            throw ended();
        }
    }

    /** By line and column: implementations count the offset in different ways. */
    private static boolean isEnd(JsonLocation location, String text) {
        long lines = text.chars().filter(character -> character == '\n').count() + 1;
        int lastLine = text.length() - text.lastIndexOf('\n') - 1;
        return location.getLineNumber() >= lines && location.getColumnNumber() >= lastLine;
    }

    private static RuleViolation ended() {
        return new RuleViolation("boundary.brokenOff", GeoJson.FIELD);
    }

    private static RuleViolation at(String key, JsonLocation location) {
        return new RuleViolation(key, GeoJson.FIELD, location.getLineNumber(), location.getColumnNumber());
    }

    private Object value(JsonParser.Event event, int depth) {
        if (depth > DEEPEST) {
            throw at("boundary.tooDeep", parser.getLocation());
        }
        return switch (event) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_NUMBER -> number();
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new HashMap<>();
        open++;
        while (parser.next() != JsonParser.Event.END_OBJECT) {
            String name = parser.getString();
            members.put(name, value(parser.next(), depth + 1));
        }
        open--;
        return members;
    }

    private List<Object> array(int depth) {
        List<Object> items = new ArrayList<>();
        open++;
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            items.add(value(event, depth + 1));
        }
        open--;
        return items;
    }

    private Double number() {
        String digits = parser.getString();
        if (digits.length() > LONGEST_NUMBER) {
            throw at("boundary.number", parser.getLocation());
        }
        return Double.valueOf(digits);
    }
}
