package io.redress.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temp;

    @Test
    void a_second_redress_on_the_same_folder_is_refused_with_a_sentence() throws IOException {
        try (var first = DataFolder.open(temp.resolve("data"))) {
            assertThatThrownBy(() -> DataFolder.open(first.root()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Another Redress is running on the data folder " + first.root())
                    .hasMessageEndingWith(".");
        }
        DataFolder.open(temp.resolve("data")).close();
    }

    @Test
    void a_folder_that_is_a_file_is_refused_with_a_sentence() throws IOException {
        var file = Files.createFile(temp.resolve("data"));
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void a_secret_is_made_once_and_readable_by_its_owner_alone() throws IOException {
        try (var folder = DataFolder.open(temp.resolve("data"))) {
            var secret = folder.sessionKey().readOrCreate();
            assertThat(secret).hasSize(44);
            assertThat(folder.sessionKey().readOrCreate()).isEqualTo(secret);
            assertThat(folder.databasePassword().readOrCreate()).isNotEqualTo(secret);
            if (temp.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var rights = Files.getPosixFilePermissions(folder.sessionKey().path());
                assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
            }
        }
    }
}
