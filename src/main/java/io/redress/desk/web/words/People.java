package io.redress.desk.web.words;

import io.redress.identity.Account;
import io.redress.identity.Accounts;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The names of people as the desk shows them. */
@ApplicationScoped
public class People {
    private final Accounts accounts;
    private final DeskWords words;

    People(Accounts accounts, DeskWords words) {
        this.accounts = accounts;
        this.words = words;
    }

    /** Names these users, asking the database once; one without an account keeps the user name, null stays null. */
    public UnaryOperator<String> named(Collection<String> usernames) {
        var asked = usernames.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, String> names = accounts.list("username in ?1", asked).stream()
                .collect(Collectors.toMap(Account::username, Account::displayName));
        var house = words.say().house();
        return username -> {
            if (username != null && Actor.isVisitorName(username)) {
                return words.say().by_mail_link();
            }
            return Actor.SYSTEM.username().equals(username) ? house : names.getOrDefault(username, username);
        };
    }
}
