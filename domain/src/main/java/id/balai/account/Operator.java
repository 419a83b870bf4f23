package id.balai.account;

import java.util.Set;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import id.balai.shared.AllVillages;
import id.balai.shared.BaseEntity;
import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.UnseenByReaders;

/** Somebody of government IT who adds and closes villages, and sees nothing that a village owns. */
@Entity
@Recorded(seenBy = {})
@UnseenByReaders("an account is no reader's business")
@Table(name = "OPERATOR_ACCOUNT")
@Cacheable(false)
@AllVillages("a role outside any village")
@NamedQuery(name = "Operator.byUsername", query = "select o from Operator o where o.username = :username")
public class Operator extends BaseEntity {

    private static final Set<String> PERMISSIONS = RoleTable.permissions("operator");

    @RecordTitle
    private String username;

    private String language = "id";

    @Embedded
    private Credentials credentials;

    protected Operator() {}

    public Operator(String username, Credentials credentials) {
        this.username = Username.forNewAccount(username);
        this.credentials = credentials;
    }

    public Set<String> permissions() {
        return credentials.isOneTime() ? Set.of(OfficePermission.CHANGE_PASSWORD) : PERMISSIONS;
    }

    public String getUsername() {
        return username;
    }

    public String getLanguage() {
        return language;
    }

    public Credentials getCredentials() {
        return credentials;
    }
}
