package io.redress.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * What a reader holds: sizes in CSS pixels, the language the browser asks for ({@code zh-CN}, {@code en-US}), and
 * whether it runs scripts.
 */
public record Device(int width, int height, String language, boolean scripted) {
    public static Device phone(String language) {
        return new Device(360, 740, tag(language), true);
    }

    public static Device desktop(String language) {
        return new Device(1280, 900, tag(language), true);
    }

    public Device withoutScript() {
        return new Device(width, height, language, false);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setJavaScriptEnabled(scripted)
                .setColorScheme(ColorScheme.LIGHT)
                // colours are looked at when they have arrived
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private static String tag(String language) {
        return language.equals("zh") ? "zh-CN" : "en-US";
    }

    @Override
    public String toString() {
        return language + " " + width + (scripted ? "" : " without script");
    }
}
