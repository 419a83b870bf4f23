package id.balai.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.balai.start.FilledDemonstration;

/** An administrator of the demonstration who changes the information bar, which every public page shows. */
final class NoticeEditor {

    private static final String PASSWORD = "tujuh perahu menyeberang danau";
    private static final Pattern NOTICE = Pattern.compile("/admin/notice-edit\\.xhtml\\?id=(\\d+)");

    private final OfficeClient office;
    private final String form;

    /** Signs in for the first time. */
    NoticeEditor(OfficeClient office) {
        this.office = office;
        office.submit(
                "admin/sign-in.xhtml",
                "signInForm",
                "signIn",
                Map.of("username", "admin", "password", FilledDemonstration.FIRST_PASSWORD));
        office.submit(
                "admin/password.xhtml",
                "passwordForm",
                "save",
                Map.of(
                        "currentPassword",
                        FilledDemonstration.FIRST_PASSWORD,
                        "newPassword",
                        PASSWORD,
                        "again",
                        PASSWORD));
        Matcher notice = NOTICE.matcher(new String(office.page("admin/notice-list.xhtml"), StandardCharsets.UTF_8));
        assertThat(notice.find()).isTrue();
        form = "admin/notice-edit.xhtml?id=" + notice.group(1);
    }

    void write(String text) {
        office.submit(form, "noticeForm", "save", Map.of("text", text, "position", "0", "active", "on"));
    }
}
