package id.balai.media;

import java.io.InputStream;

/** Begins like a PDF and goes on; counts what was taken of it. */
class EndlessPdf extends InputStream {

    private static final byte[] HEAD = {'%', 'P', 'D', 'F', '-'};

    private final long length;
    private long taken;

    EndlessPdf(long length) {
        this.length = length;
    }

    long taken() {
        return taken;
    }

    @Override
    public int read() {
        if (taken == length) {
            return -1;
        }
        int at = (int) Math.min(taken++, HEAD.length);
        return at < HEAD.length ? HEAD[at] : 'x';
    }
}
