package io.redress.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.jpa.runtime.JpaIdentityProvider;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Spares the bcrypt hash (some 50 ms of a core, by design) for a password that was right within the last minute, or
 * a program that signs every request would be held to 20 requests a second. Only a keyed fingerprint is remembered,
 * never a password, and only of a success. The account itself is read on every request.
 */
@ApplicationScoped
class RememberedPasswords implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    private static final Duration MEMORY = Duration.ofMinutes(1);
    /** More programs and people than sign in within a minute. */
    private static final int MOST = 10_000;

    private final Cache<String, Boolean> right =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(MOST).build();
    private final SecretKeySpec key = new SecretKeySpec(new SecureRandom().generateSeed(32), "HmacSHA256");
    private final String decoyHash = BcryptUtil.bcryptHash("nobody's password");
    private final JpaIdentityProvider hashing;
    private final SignedIn signedIn;

    RememberedPasswords(JpaIdentityProvider hashing, SignedIn signedIn) {
        this.hashing = hashing;
        this.signedIn = signedIn;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        // the providers of security-jpa stand at 1001, the default
        return 2 * SYSTEM_FIRST;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        var read = new AtomicReference<Account>();
        return context.runBlocking(() -> {
                    read.set(account(request));
                    return signedIn.identity(read.get());
                })
                .chain(identity -> verify(read.get(), identity, request, context));
    }

    private Account account(UsernamePasswordAuthenticationRequest request) {
        Optional<Account> account = signedIn.active(request.getUsername());
        if (account.isEmpty()) {
            // takes as long as a wrong password, so that nobody learns which names exist
            BcryptUtil.matches("decoy", decoyHash);
        }
        return account.orElseThrow(AuthenticationFailedException::new);
    }

    private Uni<SecurityIdentity> verify(
            Account account,
            SecurityIdentity verified,
            UsernamePasswordAuthenticationRequest request,
            AuthenticationRequestContext context) {
        var fingerprint = fingerprint(account, request.getPassword().getPassword());
        if (right.getIfPresent(fingerprint) != null) {
            return Uni.createFrom().item(verified);
        }
        return hashing.authenticate(request, context).map(identity -> {
            if (identity == null) {
                throw new AuthenticationFailedException();
            }
            right.put(fingerprint, true);
            return verified;
        });
    }

    /** Holds the stored hash too: a changed password makes the remembered one worthless. */
    private String fingerprint(Account account, char[] password) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var text = account.username() + '\n' + account.passwordHash() + '\n' + new String(password);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java", e);
        }
    }
}
