package io.redress.testing;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every route whose address names one case, one draft or one thing of the house, and what is sent to it. */
public final class CaseRoutes {
    /** Who may come at all: M merchants, A integrators, D desk, W managers and administrators; then the body. */
    private static final String TABLE = """
            GET    /api/v1/cases/{number}                                 MADW
            POST   /api/v1/cases/{number}/acceptance                      MA
            POST   /api/v1/cases/{number}/approval                        D {"decision": "APPROVED", "note": "看过"}
            DELETE /api/v1/cases/{number}/assignment                      D
            POST   /api/v1/cases/{number}/assignment                      D
            GET    /api/v1/cases/{number}/bank-enquiries                  DW
            POST   /api/v1/cases/{number}/bank-enquiries                  D {"bank": "ICBC", "channel": "PHONE", "question": "请核实"}
            POST   /api/v1/cases/{number}/bank-enquiries/{id}/reply       D {"reply": "CONFIRMED", "text": "已核实"}
            GET    /api/v1/cases/{number}/evidence                        MADW
            POST   /api/v1/cases/{number}/evidence                        MAD multipart
            GET    /api/v1/cases/{number}/evidence/{id}/content           MADW
            GET    /api/v1/cases/{number}/evidence-requests               MADW
            POST   /api/v1/cases/{number}/evidence-requests               D {"kinds": ["ORDER"], "note": "请补充"}
            GET    /api/v1/cases/{number}/messages                        MADW
            POST   /api/v1/cases/{number}/messages                        MAD {"text": "你好"}
            POST   /api/v1/cases/{number}/messages/read-mark              MAD {"upTo": 1}
            GET    /api/v1/cases/{number}/notes                           DW
            POST   /api/v1/cases/{number}/notes                           D {"text": "你好"}
            POST   /api/v1/cases/{number}/payment                         MAD {"source": "JOURNAL", "row": 1}
            GET    /api/v1/cases/{number}/proof                           MADW
            POST   /api/v1/cases/{number}/proof                           D
            GET    /api/v1/cases/{number}/proposal                        DW
            POST   /api/v1/cases/{number}/proposal                        D {"outcome": "DECLINED", "remedy": "NONE", "amountFen": 0, "reason": "否"}
            GET    /api/v1/cases/{number}/recoveries                      DW
            POST   /api/v1/cases/{number}/reopening                       MAD {"reason": "不对"}
            GET    /api/v1/cases/{number}/timeline                        MADW
            POST   /api/v1/cases/{number}/withdrawal                      MA {"reason": "不要了"}
            GET    /api/v1/imports/{id}                                   W
            GET    /api/v1/imports/{id}/refused                           W
            GET    /api/v1/suspicions/sweeps/{id}                         DW
            POST   /api/v1/suspicions/{id}/dismissal                      D {"reason": "不是"}
            GET    /admin/incidents/{id}                                  W
            POST   /admin/incidents/{id}                                  W
            GET    /admin/mails/{id}                                      W
            POST   /admin/mails/{id}/link                                 W
            POST   /admin/mails/{id}/retry                                W
            GET    /admin/records/layouts/{code}                          W
            POST   /admin/records/layouts/{code}                          W multipart
            GET    /admin/records/{id}                                    W
            GET    /admin/response-codes/{code}                           W
            POST   /admin/response-codes/{code}                           W
            GET    /desk/cases/{number}                                   DW
            POST   /desk/cases/{number}/approval                          D
            POST   /desk/cases/{number}/assignment                        D
            POST   /desk/cases/{number}/bank-enquiries                    D
            POST   /desk/cases/{number}/bank-enquiries/{id}/reply         D
            GET    /desk/cases/{number}/evidence/{id}                     DW
            GET    /desk/cases/{number}/evidence/{id}/thumbnail           DW
            POST   /desk/cases/{number}/evidence-requests                 D
            GET    /desk/cases/{number}/incident                          D
            POST   /desk/cases/{number}/incident                          D
            POST   /desk/cases/{number}/messages                          D messageText=x
            POST   /desk/cases/{number}/messages/read-mark                D upTo=1
            POST   /desk/cases/{number}/notes                             D noteText=x
            POST   /desk/cases/{number}/payment                           D
            POST   /desk/cases/{number}/proof                             D
            POST   /desk/cases/{number}/proposal                          D
            POST   /desk/cases/{number}/release                           D
            POST   /desk/cases/{number}/reopening                         D
            GET    /desk/suspicions/sweeps/{id}                           D
            POST   /desk/suspicions/{id}/dismissal                        D
            GET    /disputes/drafts/{id}                                  M
            GET    /disputes/drafts/{id}/amounts                          M
            POST   /disputes/drafts/{id}/amounts                          M paid=1&claimed=1
            GET    /disputes/drafts/{id}/check                            M
            POST   /disputes/drafts/{id}/check                            M
            GET    /disputes/drafts/{id}/claim                            M
            POST   /disputes/drafts/{id}/claim                            M claim=DUPLICATE_DEBIT
            GET    /disputes/drafts/{id}/contact                          M
            POST   /disputes/drafts/{id}/contact                          M name=x
            GET    /disputes/drafts/{id}/evidence                         M
            POST   /disputes/drafts/{id}/evidence                         M
            POST   /disputes/drafts/{id}/evidence/papers                  M multipart
            POST   /disputes/drafts/{id}/evidence/papers/{paper}/removal  M
            GET    /disputes/drafts/{id}/payment                          M
            POST   /disputes/drafts/{id}/payment                          M way=MEMORY&date=2026-10-27&amount=1
            POST   /disputes/drafts/{id}/payment/choice                   M pick=none
            POST   /disputes/drafts/{id}/removal                          M
            GET    /disputes/{number}                                     M
            GET    /disputes/{number}/acceptance                          M
            POST   /disputes/{number}/acceptance                          M
            POST   /disputes/{number}/evidence                            M multipart
            GET    /disputes/{number}/evidence/{id}                       M
            GET    /disputes/{number}/evidence/{id}/thumbnail             M
            GET    /disputes/{number}/filed                               M
            POST   /disputes/{number}/messages                            M message=x
            POST   /disputes/{number}/payment                             M source=JOURNAL&row=1
            GET    /disputes/{number}/receipt.pdf                         M
            GET    /disputes/{number}/reopening                           M
            POST   /disputes/{number}/reopening                           M reason=x
            GET    /disputes/{number}/withdrawal                          M
            POST   /disputes/{number}/withdrawal                          M reason=x
            """;

    /** Explains the same to everybody; or knows whom it lets in by the secret in its address, and has its own tests. */
    private static final Set<String> FOR_ANYBODY =
            Set.of("/api/v1/response-codes/{code}", "/m/{token}", "/m/{token}/new");

    private CaseRoutes() {}

    /** @param who the letters of those who may come */
    public record Route(String verb, String path, String who, String body) {
        public boolean isPage() {
            return !path.startsWith("/api/");
        }

        public boolean isRead() {
            return verb.equals("GET");
        }

        public boolean isOpenTo(char letter) {
            return who.indexOf(letter) >= 0;
        }

        public boolean isOfCase() {
            return path.contains("{number}");
        }

        public boolean isOfDraft() {
            return path.startsWith("/disputes/drafts/");
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    public static List<Route> listed() {
        return TABLE.lines().map(CaseRoutes::route).toList();
    }

    private static Route route(String line) {
        var parts = line.split(" +", 4);
        return new Route(parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : "");
    }

    /** The routes with something in braces in their path, as the code has them: {@code GET /disputes/{number}}. */
    public static Set<String> inCode() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.redress").stream()
                        .flatMap(owner -> owner.getMethods().stream())
                        .flatMap(method -> Arrays.stream(method.reflect().getAnnotations())
                                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                                .filter(verb -> verb != null)
                                .map(verb -> verb.value() + " " + path(method)))
                        .filter(route -> route.contains("{"))
                        .filter(route -> !FOR_ANYBODY.contains(route.split(" ")[1]))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String path(JavaMethod method) {
        var above = method.getOwner().tryGetAnnotationOfType(Path.class).map(Path::value);
        var below = method.tryGetAnnotationOfType(Path.class).map(Path::value);
        // what a parameter looks like says nothing of what it is
        return (above.orElse("") + below.orElse("")).replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    }
}
