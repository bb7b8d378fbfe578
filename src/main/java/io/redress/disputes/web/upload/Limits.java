package io.redress.disputes.web.upload;

import io.redress.evidence.EvidenceConfig;

/**
 * What is told beside the field for files, before any is sent.
 *
 * @param file the largest file, such as {@code 10 MB}
 * @param fileBytes the same for the page's script
 * @param count how many papers a case, or a draft, may hold
 */
public record Limits(String file, long fileBytes, int count) {
    public static Limits of(EvidenceConfig config) {
        return new Limits(config.maxFileText(), config.maxFile().asLongValue(), config.maxFiles());
    }
}
