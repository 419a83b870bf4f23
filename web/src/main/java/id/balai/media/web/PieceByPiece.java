package id.balai.media.web;

import java.io.IOException;
import java.io.OutputStream;

import id.balai.media.MediaPiece;
import id.balai.media.service.MediaFiles;

/** Sends a file as it is stored; never more than a piece of it is in memory. */
record PieceByPiece(MediaFiles files, long fileId) {

    void send(ByteRange range, OutputStream out) throws IOException {
        long at = range.first();
        while (at <= range.last()) {
            int ordinal = Math.toIntExact(at / MediaPiece.SIZE);
            int from = (int) (at % MediaPiece.SIZE);
            byte[] piece = files.piece(fileId, ordinal)
                    .filter(bytes -> bytes.length > from)
                    .orElseThrow(() -> new IOException("The file was deleted while it was sent"));
            int length = (int) Math.min(piece.length - from, range.last() - at + 1);
            out.write(piece, from, length);
            at += length;
        }
    }
}
