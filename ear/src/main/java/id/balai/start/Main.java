package id.balai.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import fish.payara.micro.PayaraMicro;

import id.balai.kit.settings.InvalidSetting;
import id.balai.kit.settings.Sentences;
import id.balai.kit.settings.Settings;

/** Starts balai.jar: looks first at what would go wrong, boots the server quietly, and says where the site is. */
public final class Main {

    private static final int FAILED = 1;
    private static final int CANNOT_START = 2;
    private static final String LAUNCHER = "balai.launcher";
    private static final String FIRST_SIGN_IN = "balai.firstSignIn";
    private static final String SET_UP = "balai.setUp";

    private final Sentences sentences = new Sentences(Main.class, "messages", System.getenv());

    private Main() {}

    public static void main(String[] args) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        try {
            new Main().run(args);
        } catch (InvalidSetting | CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(CANNOT_START);
        } catch (TaskFailed e) {
            System.err.println(e.getMessage());
            System.exit(FAILED);
        }
    }

    private void run(String[] args) {
        Optional<Task> task = Task.of(args, sentences);
        if (task.isPresent()) {
            task.get().run(Settings.current(), sentences);
        } else {
            start(args);
        }
    }

    private void start(String[] args) {
        Settings settings = Settings.current();
        MicroOptions options = MicroOptions.of(args, settings);
        new PortCheck(sentences).check(settings.bindAddress(), options.port());
        new DataFolderCheck(sentences).check(settings);
        new DatabaseCheck(sentences).check(settings);

        Farewell.prepare();
        StartLog.writeTo(settings.data().resolve("balai.log"));
        System.setProperty(LAUNCHER, "true");
        try (BootCommands commands = BootCommands.of(settings.bindAddress(), options.wantGrid())) {
            PayaraMicro.main(options.forMicro(commands.file()));
        }
        welcome(settings, new FrontPage(settings.bindAddress(), options.port()));
    }

    private void welcome(Settings settings, FrontPage frontPage) {
        Optional<String> firstSignIn = Optional.ofNullable(System.clearProperty(FIRST_SIGN_IN));
        if (!frontPage.answers()) {
            System.err.println(StartLog.cause()
                    .map(cause -> sentences.say("failed", cause, StartLog.file()))
                    .orElseGet(() -> sentences.say("failedSilently", StartLog.file())));
            // it will not be told again
            firstSignIn.ifPresent(System.err::println);
            System.exit(FAILED);
        }
        StartLog.started();
        BackupDoor.open(settings);
        Optional<String> setUp = Optional.ofNullable(System.clearProperty(SET_UP));
        String door = setUp.orElse("/admin/");
        System.out.println(sentences.say(
                setUp.isPresent() ? "readyToSetUp" : "ready",
                frontPage.address(),
                (door.startsWith("/") ? frontPage.address() + door.substring(1) : door)
                        + firstSignIn.map(" | "::concat).orElse(""),
                settings.data()));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
