package io.redress.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** 32 random bytes, as one line of base64 in a file that only its owner may read. */
record SecretFile(Path path) {

    /** The secret kept there; the first call makes it up. */
    String readOrCreate() {
        try {
            if (!Files.exists(path)) {
                create();
            }
            return Files.readString(path).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such a secret that is kept nowhere. */
    static String madeUp() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private void create() throws IOException {
        var unfinished = path.resolveSibling(path.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        OwnerOnly.createFile(unfinished);
        Files.writeString(unfinished, madeUp() + "\n");
        // whole or not at all: a kill in between must not leave half a secret
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
