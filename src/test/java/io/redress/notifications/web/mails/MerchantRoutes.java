package io.redress.notifications.web.mails;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The routes of the merchant's side, as the code has them. */
final class MerchantRoutes {
    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src/main/java");

    private MerchantRoutes() {}

    /** One verb of one path. */
    record Route(String verb, String path, boolean multipart) {
        boolean isOfCase() {
            return path.contains("{number}");
        }

        String on(String number) {
            return path.replace("{number}", number)
                    .replace("{id}", isOfCase() ? "1" : "00000000-0000-4000-8000-000000000000")
                    .replaceAll("\\{.*?}", "1");
        }
    }

    static List<Route> all() {
        try (var files = Files.walk(SOURCES.resolve("io/redress/disputes"))) {
            return files.filter(file -> file.toString().endsWith("Pages.java"))
                    .map(MerchantRoutes::pages)
                    .flatMap(pages -> Arrays.stream(pages.getDeclaredMethods()))
                    .flatMap(MerchantRoutes::route)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> pages(java.nio.file.Path file) {
        var name = SOURCES.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Route> route(Method method) {
        var gets = method.isAnnotationPresent(GET.class);
        if (!gets && !method.isAnnotationPresent(POST.class)) {
            return Stream.empty();
        }
        var below = Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
        var takes = Optional.ofNullable(method.getAnnotation(Consumes.class))
                .map(Consumes::value)
                .orElse(new String[0]);
        return Stream.of(new Route(
                gets ? "GET" : "POST",
                method.getDeclaringClass().getAnnotation(Path.class).value() + below,
                Arrays.asList(takes).contains("multipart/form-data")));
    }
}
