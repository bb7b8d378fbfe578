package io.redress.api;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;

/** JSON pointers (RFC 6901) to the fields that are wrong. */
final class Pointers {
    private Pointers() {}

    /** {@code transaction.amountFen} becomes {@code /transaction/amountFen}, {@code kinds[0]} becomes {@code /kinds/0}. */
    static String of(String dotted) {
        return "/" + dotted.replace("[", ".").replace("]", "").replace('.', '/');
    }

    static List<Problem.FieldError> of(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(violation -> new Problem.FieldError(of(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Problem.FieldError::pointer))
                .toList();
    }

    private static String of(ConstraintViolation<?> violation) {
        var path = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                path.append('/').append(node.getIndex());
            }
            // the method and its body parameter are ours, the caller knows only what is inside
            if (node.getKind() == ElementKind.PROPERTY) {
                path.append('/').append(node.getName());
            }
        }
        return !path.isEmpty() ? path.toString() : "/" + lastName(violation.getPropertyPath());
    }

    private static String lastName(Path path) {
        String last = "";
        for (Path.Node node : path) {
            last = node.getName();
        }
        return last;
    }
}
