package id.balai.kit.comparison;

/** What a block of a text is to its reader. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    ITEM,
    NUMBERED_ITEM,
    QUOTE,
    CAPTION,
    ROW,
    PICTURE,
    INSERTED,
    RULE
}
