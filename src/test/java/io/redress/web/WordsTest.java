package io.redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.redress.cases.CaseAction;
import io.redress.cases.Claim;
import io.redress.cases.timeline.CaseEvent;
import io.redress.identity.Role;
import io.redress.shared.Rule;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is stored as a constant and shown to people has a word in both languages. */
class WordsTest {
    /** Told in sentences, or never shown. */
    private static final Set<Class<?>> WITHOUT_WORDS =
            Set.of(CaseEvent.class, Role.class, Rule.class, CaseAction.class);

    static Stream<Enum<?>> constants() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.redress").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.isAnnotatedWith(Enumerated.class))
                        .map(field -> field.getRawType())
                        .map(JavaClass::reflect)
                        .distinct()
                        .filter(type -> !WITHOUT_WORDS.contains(type))
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()).map(constant -> (Enum<?>) constant));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void a_constant_has_a_word_in_both_languages(Enum<?> constant) {
        assertThat(Words.of(constant, Locale.CHINESE)).containsPattern("\\p{IsHan}");
        assertThat(Words.of(constant, Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void both_files_have_the_same_words() {
        assertThat(keys("zh")).isEqualTo(keys("en")).contains("Claim." + Claim.OTHER);
    }

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle("words", Locale.forLanguageTag(language))
                .keySet();
    }
}
