package io.redress.transactions.layouts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.identity.Actor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.transactions.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** All layouts: as an administrator changed them, else as shipped. */
@ApplicationScoped
@Transactional
public class Layouts {
    private static final List<String> SHIPPED = List.of(
            "journal",
            "settlement",
            "wechat-trade-bill",
            "alipay-business-bill",
            "leshua-trade-bill",
            "allinpay-pos-bill");

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    Layouts(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        // a slip in a name must not pass in silence
        this.json =
                json.copy().enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.clock = clock;
    }

    /**
     * The layout for files of this kind; null means ours.
     *
     * @throws RuleViolation MALFORMED on {@code layout} when there is none of this name for this kind
     */
    public Layout of(RecordKind kind, String code) {
        var wanted = code == null || code.isEmpty() ? kind.name().toLowerCase(java.util.Locale.ROOT) : code;
        return find(wanted)
                .filter(layout -> layout.kind() == kind)
                .orElseThrow(() -> RuleViolation.on("layout", Rule.MALFORMED).with("expected", codes(kind)));
    }

    public Optional<Layout> find(String code) {
        List<String> changed = database.createNativeQuery(
                        "select layout::text from record_layout where code = ?1", String.class)
                .setParameter(1, code)
                .getResultList();
        if (!changed.isEmpty()) {
            return Optional.of(read(changed.get(0)));
        }
        return SHIPPED.contains(code) ? Optional.of(shipped(code)) : Optional.empty();
    }

    /** All layouts: ours first, then by code. */
    public List<Layout> all() {
        var all = new TreeMap<String, Layout>(
                java.util.Comparator.comparingInt(Layouts::rank).thenComparing(code -> code));
        SHIPPED.forEach(code -> all.put(code, shipped(code)));
        List<String> changed = database.createNativeQuery("select layout::text from record_layout", String.class)
                .getResultList();
        changed.stream().map(this::read).forEach(layout -> all.put(layout.code(), layout));
        return List.copyOf(all.values());
    }

    /** The layout as text to edit. */
    public String write(Layout layout) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(layout);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a layout is always JSON", e);
        }
    }

    /**
     * Reads an edited layout and checks it.
     *
     * @throws RuleViolation on {@code layout}: not JSON, an unknown name, or {@link LayoutRules}
     */
    public Layout parse(String text) {
        try {
            var layout = json.readValue(text, Layout.class);
            LayoutRules.check(layout);
            return layout;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var place = at == null ? "" : " (" + at.getLineNr() + ":" + at.getColumnNr() + ")";
            throw RuleViolation.on("layout", Rule.MALFORMED).with("expected", "JSON" + place);
        }
    }

    /** Keeps a layout from now on; files that are already queued are read by it too. */
    public void keep(Layout layout, Actor by) {
        LayoutRules.check(layout);
        database.createNativeQuery("""
                        insert into record_layout (code, layout, changed_by, changed_at) values (?1, cast(?2 as jsonb), ?3, ?4)
                        on conflict (code) do update set
                        layout = excluded.layout, changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .setParameter(1, layout.code())
                .setParameter(2, write(layout))
                .setParameter(3, by.username())
                .setParameter(4, clock.instant())
                .executeUpdate();
    }

    private String codes(RecordKind kind) {
        return String.join(
                ", ",
                all().stream()
                        .filter(layout -> layout.kind() == kind)
                        .map(Layout::code)
                        .toList());
    }

    private static int rank(String code) {
        var shipped = SHIPPED.indexOf(code);
        return shipped < 0 ? SHIPPED.size() : shipped;
    }

    private Layout shipped(String code) {
        try (var in = Layouts.class.getResourceAsStream("/layouts/" + code + ".json")) {
            return json.readValue(in, Layout.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Layout read(String text) {
        try {
            return json.readValue(text, Layout.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept layout can be read", e);
        }
    }
}
