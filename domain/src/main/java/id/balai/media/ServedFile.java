package id.balai.media;

/**
 * A file to be sent, without its bytes.
 *
 * @param width 0 for a document
 * @param name of the media it belongs to
 * @param active whether it may run something where it is opened
 */
public record ServedFile(
        long id, String hash, String contentType, String name, int width, long length, boolean active) {

    public boolean isPicture() {
        return width > 0;
    }

    /** Whether browsers may show it in their window, instead of saving it. */
    public boolean isShown() {
        return isPicture() || !active && contentType.equals(FileType.PDF.contentType());
    }

    /** The one address at which it is served, percent-encoded as this site writes it. */
    public String path() {
        return isPicture() ? MediaAddress.ofPicture(hash, width, extension()) : MediaAddress.ofDocument(hash, name);
    }

    /** What its address ends in once it is decoded: browsers and proxies do not all encode the same characters. */
    public String lastPart() {
        return isPicture() ? width + "." + extension() : name;
    }

    private String extension() {
        return FileType.served(contentType).extension();
    }
}
