package id.balai.operation.service;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import id.balai.account.OneTimePassword;
import id.balai.account.Role;
import id.balai.account.Username;
import id.balai.account.service.Administrators;
import id.balai.operation.OperationPermission;
import id.balai.shared.RuleViolation;
import id.balai.shared.VillageContext;
import id.balai.village.VillageRegistration;
import id.balai.village.VillageSummary;
import id.balai.village.service.VillageRegister;

/** How the operator adds villages, gives them hosts and closes them, without seeing anything that they own. */
@Stateless
@RolesAllowed(OperationPermission.MANAGE_VILLAGES)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegisteringVillages {

    @EJB
    VillageRegister register;

    @EJB
    Administrators administrators;

    @Inject
    Clock clock;

    public List<VillageSummary> list() {
        return register.list();
    }

    /**
     * Adds a village with its first administrator.
     *
     * @return the administrator's one-time password, which is not kept anywhere
     * @throws RuleViolation before anything is stored, when the administrator cannot be named so
     */
    public String add(VillageRegistration wanted) {
        Username.forNewAccount(wanted.administrator());
        long village = register.add(wanted);
        return giveAdministrator(village, wanted.administrator());
    }

    /** A new one-time password for the village's administrator, who is added if there is none by that name. */
    public String giveAdministrator(long villageId, String username) {
        String password = OneTimePassword.random();
        VillageContext.run(
                villageId, () -> administrators.give(username, password, Role.ADMINISTRATOR, clock.instant()));
        return password;
    }

    /** @throws RuleViolation when a host is malformed or leads to another village */
    public void changeHosts(long villageId, List<String> hosts) {
        register.changeHosts(villageId, hosts);
    }

    /**
     * The village answers no more; its data stay.
     *
     * @throws RuleViolation when no other village would be left for an operator to sign in at
     */
    public void close(long villageId) {
        register.close(villageId, clock.instant());
    }
}
