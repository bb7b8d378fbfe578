package io.redress.web;

import java.net.URI;

/** Paths that lead nowhere but to this site. */
public final class LocalPath {
    private LocalPath() {}

    /** The path when it is a plain absolute path of this site, else the front page: nobody is sent elsewhere. */
    public static URI orHome(String path) {
        var local = path != null && path.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");
        try {
            return URI.create(local ? path : "/");
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}
