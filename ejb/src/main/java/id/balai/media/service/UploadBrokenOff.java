package id.balai.media.service;

import java.io.IOException;

import jakarta.ejb.ApplicationException;

/** Whoever sent a file went away before all of it had come; nothing of it is kept, and nobody is there to be told. */
@ApplicationException(rollback = true)
public class UploadBrokenOff extends RuntimeException {

    UploadBrokenOff(IOException cause) {
        super(cause);
    }
}
