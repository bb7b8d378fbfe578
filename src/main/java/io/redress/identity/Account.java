package io.redress.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A person or program that may sign in. */
@Entity
@UserDefinition
public class Account {
    @Id
    @Username
    @Column(length = 60)
    private String username;

    /** A bcrypt hash in modular crypt format. */
    @Password
    @Column(nullable = false, length = 100)
    private String password;

    /** Role names with a comma between them, as security-jpa reads them. */
    @Roles
    @Column(nullable = false, length = 80)
    private String roles;

    @Column(length = 15)
    private String mid;

    @Column(name = "display_name", nullable = false, length = 120)
    private String displayName;

    @Column(nullable = false, length = 2)
    private String language;

    @Column(nullable = false)
    private boolean active = true;

    protected Account() {}

    /**
     * @param password in clear; only its hash is kept
     * @param mid the merchant a MERCHANT account acts for, else null
     * @param language of pages and mails
     */
    public Account(String username, String password, Set<Role> roles, String mid, String displayName, Locale language) {
        this.username = username;
        this.password = BcryptUtil.bcryptHash(password);
        this.roles = names(roles);
        this.mid = mid;
        this.displayName = displayName;
        speaks(language);
    }

    /** The same with a password that was hashed before, in modular crypt format. */
    public static Account withHash(
            String username, String hash, Set<Role> roles, String mid, String displayName, Locale language) {
        var account = new Account();
        account.username = username;
        account.password = hash;
        account.roles = names(roles);
        account.mid = mid;
        account.displayName = displayName;
        account.speaks(language);
        return account;
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    public String username() {
        return username;
    }

    public Actor actor() {
        return new Actor(username, roles(), mid);
    }

    public Set<Role> roles() {
        return Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public String displayName() {
        return displayName;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** Chooses Chinese or English; any other language becomes English. */
    public void speaks(Locale language) {
        this.language = language.getLanguage().equals("zh") ? "zh" : "en";
    }

    public boolean active() {
        return active;
    }

    /** Ends all sign-ins of this account at once, those with an open session included. */
    public void disable() {
        active = false;
    }

    /** The stored hash: a remembered password is forgotten when it changes. */
    String passwordHash() {
        return password;
    }
}
