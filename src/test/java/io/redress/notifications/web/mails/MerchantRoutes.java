package io.redress.notifications.web.mails;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;

/** The routes of the merchant's side, as the code has them. */
final class MerchantRoutes {
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
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.redress.disputes").stream()
                        .filter(pages -> pages.isAnnotatedWith(Path.class))
                        .flatMap(pages -> pages.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class))
                        .map(MerchantRoutes::route)
                        .toList();
    }

    private static Route route(JavaMethod method) {
        var below = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        var takes = method.tryGetAnnotationOfType(Consumes.class)
                .map(Consumes::value)
                .orElse(new String[0]);
        return new Route(
                method.isAnnotatedWith(GET.class) ? "GET" : "POST",
                method.getOwner().getAnnotationOfType(Path.class).value() + below,
                Arrays.asList(takes).contains("multipart/form-data"));
    }
}
