package id.balai.account;

import java.time.Instant;
import java.util.Set;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.RuleViolation;
import id.balai.shared.Unrecorded;
import id.balai.shared.UnseenByReaders;
import id.balai.shared.VillageOwned;

/** A person of the village office who signs in. Never deleted, only deactivated: what they did keeps its author. */
@Entity
@Recorded(seenBy = OfficePermission.MANAGE_USERS)
@UnseenByReaders("an account is no reader's business")
@Table(name = "OFFICE_USER")
@NamedQuery(name = "User.all", query = "select u from User u order by u.active desc, u.displayName")
@NamedQuery(name = "User.byUsername", query = "select u from User u where u.username = :username")
@NamedQuery(
        name = "User.signedIn",
        query = "update User u set u.lastSignInAt = :now, u.version = u.version where u.id = :id")
@NamedQuery(
        name = "User.otherAdministrators",
        query = "select count(u) from User u where u.active = true and u.id <> :id"
                + " and u.role = id.balai.account.Role.ADMINISTRATOR")
public class User extends VillageOwned {

    private String username;

    @NotBlank
    @Size(max = 100)
    @RecordTitle
    private String displayName;

    @Email(message = "{user.email.form}")
    @Size(max = 100)
    private String email;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Role role;

    /** Language of the office screens: id or en. */
    @NotNull
    @Pattern(regexp = "id|en")
    private String language = "id";

    private boolean active = true;

    @Unrecorded(silent = true)
    private Instant lastSignInAt;

    @Embedded
    private Credentials credentials;

    protected User() {}

    public User(String username, String displayName, Role role, Credentials credentials) {
        this.username = Username.forNewAccount(username);
        this.displayName = displayName;
        this.role = role;
        this.credentials = credentials;
    }

    /** What the person may do now: nothing when inactive, only choose a password while it is a one-time one. */
    public Set<String> permissions() {
        if (!active) {
            return Set.of();
        }
        return credentials.isOneTime() ? Set.of(OfficePermission.CHANGE_PASSWORD) : role.permissions();
    }

    /** What the person may change of the own account. */
    public void introduceAs(String displayName, String email, String language) {
        this.displayName = displayName;
        this.email = email;
        this.language = language;
    }

    public void assign(Role role) {
        this.role = role;
    }

    public void deactivate() {
        if (!active) {
            throw new RuleViolation("user.alreadyInactive");
        }
        active = false;
    }

    public void activate() {
        active = true;
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getEmail() {
        return email;
    }

    public Role getRole() {
        return role;
    }

    public String getLanguage() {
        return language;
    }

    public boolean isActive() {
        return active;
    }

    public Instant getLastSignInAt() {
        return lastSignInAt;
    }

    public Credentials getCredentials() {
        return credentials;
    }
}
