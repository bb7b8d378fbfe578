package io.redress;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The classes of the application and the parts of the house they live in. */
final class House {
    static final String HOUSE = "io.redress";

    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    private House() {}

    static String topPackage(JavaClass one) {
        return one.getPackageName().substring(HOUSE.length() + 1).split("\\.")[0];
    }

    static DescribedPredicate<JavaClass> resideIn(String part) {
        return resideInAPackage(HOUSE + "." + part + "..");
    }

    /** The features without their pages, resources and narrator. */
    static DescribedPredicate<JavaClass> coreOf(List<String> features) {
        var core = describe(
                "in the core of " + features,
                (JavaClass one) -> insideTheHouse().test(one) && features.contains(topPackage(one)));
        return core.and(DescribedPredicate.not(resideInAnyPackage("..web..", "..api..", "..narration..")))
                .as("in the core of " + features);
    }

    static DescribedPredicate<JavaClass> insideTheHouse() {
        return resideInAPackage(HOUSE + "..");
    }

    static DescribedPredicate<JavaClass> outsideTheHouse() {
        return DescribedPredicate.not(insideTheHouse());
    }
}
