package id.balai.shared;

import java.util.List;

/** One page of a longer list. {@code number} starts at 1; {@code total} counts the whole list. */
public record Page<T>(List<T> items, int number, int size, long total) {

    public int count() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** False for a page number that the list does not reach; the first page of an empty list exists. */
    public boolean exists() {
        return number >= 1 && number <= count();
    }

    public boolean hasNext() {
        return number < count();
    }

    public boolean hasPrevious() {
        return number > 1;
    }
}
