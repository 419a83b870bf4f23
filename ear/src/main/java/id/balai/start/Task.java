package id.balai.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.balai.kit.settings.Sentences;
import id.balai.kit.settings.Settings;

/** What balai.jar is asked to do instead of running the site. */
record Task(String option, Path file) {

    private static final String BACKUP = "--backup";
    private static final String RESTORE = "--restore";

    private static final Set<String> OPTIONS = Set.of(BACKUP, RESTORE);

    /** @throws CannotStart when an option of a task comes without its file or with more than that */
    static Optional<Task> of(String[] args, Sentences sentences) {
        Optional<String> option = List.of(args).stream()
                .map(arg -> arg.replaceFirst("=.*", ""))
                .filter(OPTIONS::contains)
                .findFirst();
        if (option.isEmpty()) {
            return Optional.empty();
        }
        if (args.length != 2 || !args[0].equals(option.get()) || args[1].isBlank()) {
            throw new CannotStart(sentences.say("oneFile", option.get()));
        }
        try {
            return Optional.of(
                    new Task(args[0], Path.of(args[1]).toAbsolutePath().normalize()));
        } catch (InvalidPathException e) {
            throw new CannotStart(sentences.say("oneFile", option.get()));
        }
    }

    void run(Settings settings, Sentences sentences) {
        if (option.equals(BACKUP)) {
            new TakingBackup(settings, sentences, System.out).into(file);
        } else {
            new RestoringBackup(settings, sentences, System.out, PackedApplication.newestMigration()).from(file);
        }
    }
}
