package io.redress.api;

/** Tells the REST interface from the pages: programs get JSON and HTTP Basic, browsers get HTML and the form. */
public final class ApiPath {
    private ApiPath() {}

    /** Whether a normalised path belongs to the REST interface. */
    public static boolean is(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }
}
