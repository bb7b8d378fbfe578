package io.redress.evidence.receiving;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Walks through all objects of a document, whether something refers to them or not, looking for what acts by itself. */
final class PdfObjects {
    private static final Set<String> SCRIPTS = Set.of("JS", "JavaScript", "XFA");
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "RichMediaExecute", "GoToR", "Trans3D");
    private static final Set<String> CARRIERS = Set.of("EmbeddedFiles", "EF", "RichMediaContent", "Collection");
    private static final Set<String> CARRIED =
            Set.of("EmbeddedFile", "FileAttachment", "RichMedia", "GoToE", "Movie", "Sound", "Screen", "3D");
    /** An honest document of ten megabytes has some tens of thousands. */
    private static final int MOST_OBJECTS = 500_000;

    private final COSDocument document;
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfObjects(COSDocument document) {
        this.document = document;
    }

    static PdfObjects of(COSDocument document) {
        return new PdfObjects(document);
    }

    /** @throws RuleViolation PDF_ACTIVE, PDF_ATTACHMENTS, or FILE_TOO_DENSE for more objects than anybody needs */
    void refuseWhatActs() {
        take(document.getTrailer());
        for (var key : new ArrayList<>(document.getXrefTable().keySet())) {
            take(document.getObjectFromPool(key));
            while (!waiting.isEmpty()) {
                look(waiting.pop());
            }
        }
    }

    private void take(COSBase one) {
        if (one != null && seen.add(one)) {
            if (seen.size() > MOST_OBJECTS) {
                throw RuleViolation.on("file", Rule.FILE_TOO_DENSE);
            }
            waiting.push(one);
        }
    }

    private void look(COSBase one) {
        if (one instanceof COSObject reference) {
            take(reference.getObject());
        } else if (one instanceof COSArray list) {
            list.forEach(this::take);
        } else if (one instanceof COSDictionary entries) {
            entries.entrySet().forEach(entry -> {
                refuse(entry.getKey().getName(), entry.getValue());
                take(entry.getValue());
            });
        }
    }

    private static void refuse(String key, COSBase value) {
        var says = value instanceof COSObject reference ? reference.getObject() : value;
        var name = says instanceof COSName told ? told.getName() : "";
        var isKind = key.equals("S") || key.equals("Subtype") || key.equals("Type");
        if (SCRIPTS.contains(key) || key.equals("S") && ACTIONS.contains(name)) {
            throw RuleViolation.on("file", Rule.PDF_ACTIVE);
        }
        if (CARRIERS.contains(key) || isKind && CARRIED.contains(name)) {
            throw RuleViolation.on("file", Rule.PDF_ATTACHMENTS);
        }
    }
}
