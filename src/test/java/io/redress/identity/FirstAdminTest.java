package io.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing here is committed: the accounts of other tests are gone only for a moment that nobody else sees. */
@QuarkusTest
class FirstAdminTest {
    private static final Optional<String> NAME = Optional.of("first");
    private static final Optional<String> PASSWORD = Optional.of("long-enough-1");

    @Inject
    FirstAdmin firstAdmin;

    @Inject
    Accounts accounts;

    @BeforeEach
    void nobodyIsThere() {
        QuarkusTransaction.begin();
        accounts.deleteAll();
    }

    @AfterEach
    void everybodyIsBack() {
        QuarkusTransaction.rollback();
    }

    @Test
    void the_first_administrator_is_created_where_nobody_is() {
        assertThat(firstAdmin.create(NAME, PASSWORD)).isTrue();
        var created = accounts.findById("first");
        assertThat(created.roles()).containsExactly(Role.ADMIN);
        assertThat(created.passwordHash()).startsWith("$2a$12$");
    }

    @Test
    void where_somebody_is_nobody_is_created() {
        firstAdmin.create(NAME, PASSWORD);
        assertThat(firstAdmin.create(Optional.of("second"), PASSWORD)).isFalse();
        assertThat(accounts.findById("second")).isNull();
    }

    @Test
    void without_a_name_or_a_password_nobody_is_created() {
        assertThat(firstAdmin.create(Optional.empty(), PASSWORD)).isFalse();
        assertThat(firstAdmin.create(NAME, Optional.empty())).isFalse();
        assertThat(accounts.count()).isZero();
    }

    @Test
    void a_short_password_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> FirstAdmin.account("first", "elevenchars"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("at least 12 characters");
    }
}
