package io.redress.bootstrap;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.microprofile.config.Config;

/**
 * The folder that keeps everything of a Redress without a database of its own, and the lock on it: one Redress a
 * folder. The operating system drops the lock with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** {@code redress.data} (environment: {@code REDRESS_DATA}), else {@code redress-data} in the working directory. */
    static Path choose(Config config) {
        return Path.of(config.getOptionalValue("redress.data", String.class).orElse("redress-data"));
    }

    /**
     * Makes the folder when missing and locks it.
     *
     * @throws CannotStart when another Redress holds it, or it cannot be written
     */
    static DataFolder open(Path chosen) {
        var root = chosen.toAbsolutePath().normalize();
        try {
            OwnerOnly.createFolders(root);
            var channel =
                    FileChannel.open(root.resolve("redress.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                throw new CannotStart("Another Redress is running on the data folder " + root
                        + "; stop it first, or choose another folder with REDRESS_DATA.");
            }
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + root + " cannot be used: " + e + ".", e);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    Path root() {
        return root;
    }

    Path database() {
        return root.resolve("database");
    }

    Path binaries() {
        return root.resolve("postgresql");
    }

    Path logs() {
        return root.resolve("log");
    }

    SecretFile sessionKey() {
        return new SecretFile(root.resolve("session.key"));
    }

    SecretFile databasePassword() {
        return new SecretFile(root.resolve("database.password"));
    }

    /** The password of a database that was not ready yet; its presence says that the first start did not finish. */
    SecretFile firstPassword() {
        return new SecretFile(root.resolve("database.password.first"));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
