package id.balai.enrolment;

import static id.balai.isolation.Canaries.WORD;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.enrolment.service.ImportingMembers;
import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.isolation.Routes;
import id.balai.kit.sheet.Sheet;

@Dependent
class EnrolmentIsolation implements IsolationPart {

    @Inject
    ImportingMembers importing;

    @Override
    public void call(Map<String, Callable<Object>> calls, Canaries canaries) {
        calls.put("ImportingMembers.check", () -> importing.check(tableOf(WORD)).rows());
        calls.put("ImportingMembers.take", () -> importing.take(tableOf(WORD)).rows());
    }

    /** A member for an institution of that name. */
    private static Sheet tableOf(String institution) throws IOException {
        String table = "Lembaga;Nama;Jabatan;Nomor SK\n%1$s;%1$s;Anggota;%1$s\n".formatted(institution);
        return Sheet.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void open(Routes routes, Canaries canaries) {
        routes.office("member-import");
    }
}
