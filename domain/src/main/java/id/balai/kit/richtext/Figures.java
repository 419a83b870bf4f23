package id.balai.kit.richtext;

/**
 * Writes each picture into a figure of its own, whatever it stood in. A caption belongs to it only where it follows at
 * once within the figure of the source.
 */
final class Figures {

    private static final String END = "</figure>";

    private final StringBuilder out;

    /** The last picture within the figure that is being read. */
    private Box last;

    private int end;

    Figures(StringBuilder out) {
        this.out = out;
    }

    void write(String attributes, Box parent, boolean mayHaveCaption) {
        Box figure = new Box("figure");
        parent.add(figure.openIn(out, ""));
        out.append("<img").append(attributes).append('>').append(END);
        last = mayHaveCaption ? figure : null;
        end = out.length();
    }

    /** The figure of the source is over. */
    void leave() {
        last = null;
    }

    boolean awaitsCaption() {
        return last != null && out.length() == end;
    }

    Box openCaption() {
        out.setLength(end - END.length());
        return new Box("figcaption").openIn(out, "");
    }

    void closeCaption(Box caption) {
        if (caption.isEmptyIn(out)) {
            out.setLength(end - END.length());
        } else {
            out.append("</figcaption>");
        }
        out.append(END);
        last = null;
    }
}
