package id.balai.start;

import java.io.IOException;

import id.balai.kit.backup.BackupWriter;

/** Where a whole and consistent copy of the embedded database comes from. */
@FunctionalInterface
interface DatabaseSource {

    /** Adds every file of the copy. @param progress is told first how many bytes there will be */
    void copyTo(BackupWriter backup, Progress progress) throws IOException;
}
