package io.redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** English stands in the code, Chinese in a file a bundle: neither may say more than the other. */
class MessageParityTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    static List<Class<?>> bundles() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.redress").stream()
                        .filter(type -> type.isAnnotatedWith(MessageBundle.class) && type.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    @Test
    void the_bundles_are_found() {
        assertThat(bundles()).contains(WebMessages.class, RuleMessages.class);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_message_has_a_chinese_text_and_no_chinese_text_is_an_orphan(Class<?> bundle) throws IOException {
        var english = Arrays.stream(bundle.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Message.class))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(chinese(bundle).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_texts_name_the_same_facts_and_the_chinese_one_is_chinese(Class<?> bundle) throws IOException {
        var chinese = chinese(bundle);
        for (var method : bundle.getDeclaredMethods()) {
            var text = chinese.getProperty(method.getName(), "");
            assertThat(parameters(text))
                    .as(bundle.getSimpleName() + "." + method.getName())
                    .isEqualTo(parameters(method.getAnnotation(Message.class).value()));
            assertThat(text).as(method.getName()).containsPattern("\\p{IsHan}");
        }
    }

    private static TreeSet<String> parameters(String text) {
        return Stream.iterate(PARAMETER.matcher(text), java.util.regex.Matcher::find, matcher -> matcher)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties chinese(Class<?> bundle) throws IOException {
        var file = "/messages/" + bundle.getAnnotation(MessageBundle.class).value() + "_zh.properties";
        var texts = new Properties();
        try (var in = MessageParityTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
