package id.balai.operation.web;

import java.io.Serializable;
import java.time.ZoneId;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import id.balai.operation.service.RegisteringVillages;
import id.balai.village.VillageRegistration;

/** How the operator adds a village. Its first administrator's one-time password is shown once, on the same page. */
@Named
@ViewScoped
public class VillageAddView implements Serializable {

    @EJB
    RegisteringVillages registering;

    @Pattern(regexp = "\\d{10}", message = "{village.code.digits}")
    private String code;

    @Size(max = 100)
    private String name;

    private String hosts;
    private ZoneId zone;
    private String administrator = "admin";
    private String password;

    public void add() {
        password = registering.add(
                new VillageRegistration(code, name, HostLines.read(hosts), zone.getId(), administrator));
    }

    /** The administrator's one-time password once the village is there, else null. */
    public String getPassword() {
        return password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getHosts() {
        return hosts;
    }

    public void setHosts(String hosts) {
        this.hosts = hosts;
    }

    public ZoneId getZone() {
        return zone;
    }

    public void setZone(ZoneId zone) {
        this.zone = zone;
    }

    public String getAdministrator() {
        return administrator;
    }

    public void setAdministrator(String administrator) {
        this.administrator = administrator;
    }
}
