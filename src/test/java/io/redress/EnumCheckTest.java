package io.redress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Priority;
import io.redress.identity.Role;
import io.redress.sla.ServiceLevel;
import io.redress.suspicions.SuspicionState;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.transaction.Transactional;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.Test;

/** What an enum may say, its column's CHECK lets in, and nothing else. */
@QuarkusTest
class EnumCheckTest {
    private static final Pattern LITERAL = Pattern.compile("'([A-Z_]+)'");

    /** Constants that a column refuses on purpose. */
    private static final Map<String, Set<String>> LEFT_OUT = Map.of(
            // a merchant withdraws, the desk never proposes it
            "proposal.outcome", Set.of("WITHDRAWN"),
            // where no money moves nothing is recorded
            "adjustment.remedy", Set.of("NONE"));

    @Inject
    EntityManager entities;

    /** A column of an entity that holds the names of an enum. */
    record EnumColumn(String table, String name, Class<?> type) {
        @Override
        public String toString() {
            return table + "." + name;
        }

        Set<String> constants() {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    @Transactional
    void every_enum_column_is_checked_for_the_names_of_its_enum() {
        var columns = enumColumns().toList();
        assertThat(columns).extracting(EnumColumn::toString).contains("dispute_case.status", "timeline_entry.event");
        assertThat(columns).allSatisfy(column -> {
            var allowed = column.constants();
            allowed.removeAll(LEFT_OUT.getOrDefault(column.toString(), Set.of()));
            assertThat(checked(column.table(), column.name()))
                    .as(column.toString())
                    .isEqualTo(allowed);
        });
    }

    @Test
    @Transactional
    void every_name_fits_its_column() {
        assertThat(enumColumns()).allSatisfy(column -> {
            var width = (Integer) entities.createNativeQuery(
                            "select character_maximum_length::int from information_schema.columns"
                                    + " where table_name = :table and column_name = :name",
                            Integer.class)
                    .setParameter("table", column.table())
                    .setParameter("name", column.name())
                    .getSingleResult();
            assertThat(column.constants()).as(column.toString()).allMatch(name -> name.length() <= width);
        });
    }

    @Test
    @Transactional
    void columns_that_no_entity_maps_are_checked_too() {
        assertThat(checked("service_level", "level")).isEqualTo(names(ServiceLevel.values()));
        assertThat(checked("service_level", "priority")).isEqualTo(names(Priority.values()));
        assertThat(checked("suspicion", "state")).isEqualTo(names(SuspicionState.values()));
        var roles = definition("account_roles_known");
        assertThat(roles)
                .contains(String.join(
                        "|", Arrays.stream(Role.values()).map(Role::name).toList()));
    }

    private Stream<EnumColumn> enumColumns() {
        var factory = entities.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class);
        return factory.getMetamodel().getEntities().stream().flatMap(entity -> {
            var persister =
                    (AbstractEntityPersister) factory.getMappingMetamodel().getEntityDescriptor(entity.getJavaType());
            return Arrays.stream(entity.getJavaType().getDeclaredFields())
                    .filter(EnumCheckTest::isByName)
                    .map(field -> new EnumColumn(
                            persister.getTableName(),
                            persister.getPropertyColumnNames(field.getName())[0],
                            field.getType()));
        });
    }

    private static boolean isByName(Field field) {
        assertThat(field.getType().isEnum() && !field.isAnnotationPresent(Enumerated.class))
                .as(field + " would be kept as a number")
                .isFalse();
        return field.isAnnotationPresent(Enumerated.class)
                && field.getAnnotation(Enumerated.class).value() == EnumType.STRING;
    }

    /** The names that the CHECKs on this column alone let in. */
    private Set<String> checked(String table, String column) {
        List<String> definitions = entities.createNativeQuery("""
                        select pg_get_constraintdef(c.oid) from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'c' and c.conrelid = cast(:table as regclass)
                          and array_length(c.conkey, 1) = 1 and a.attname = :column""", String.class)
                .setParameter("table", table)
                .setParameter("column", column)
                .getResultList();
        return definitions.stream()
                .flatMap(definition -> LITERAL.matcher(definition).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String definition(String constraint) {
        return (String) entities.createNativeQuery(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = :name", String.class)
                .setParameter("name", constraint)
                .getSingleResult();
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
