package io.redress.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.cases.CaseNumber;
import java.time.Year;
import org.junit.jupiter.api.Test;

class TypedNumberTest {
    private static final String NUMBER = CaseNumber.of(Year.of(2026), 123);

    @Test
    void a_number_is_read_however_it_is_typed() {
        assertThat(TypedNumber.read(" " + NUMBER.toLowerCase() + " ")).contains(NUMBER);
        assertThat(TypedNumber.read(NUMBER.replace("-", " "))).contains(NUMBER);
        assertThat(TypedNumber.read(NUMBER.replaceAll("\\D", ""))).contains(NUMBER);
        assertThat(TypedNumber.read(NUMBER.replace('2', '２'))).contains(NUMBER);
    }

    @Test
    void a_slip_is_no_number() {
        assertThat(TypedNumber.read(NUMBER.replace("123", "132"))).isEmpty();
        assertThat(TypedNumber.read("D26")).isEmpty();
        assertThat(TypedNumber.read("hello")).isEmpty();
    }
}
