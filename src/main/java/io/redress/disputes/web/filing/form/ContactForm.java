package io.redress.disputes.web.filing.form;

import io.redress.cases.Contact;
import io.redress.disputes.web.TypedFields;
import io.redress.shared.CardNumbers;
import org.jboss.resteasy.reactive.RestForm;

/** The fifth page, as it was typed; any part may be null. */
public record ContactForm(
        @RestForm String name,
        @RestForm String phone,
        @RestForm String email) {
    public static ContactForm of(Contact told) {
        return new ContactForm(told.name(), told.phone(), told.email());
    }

    public ContactForm masked() {
        return new ContactForm(CardNumbers.masked(name), CardNumbers.masked(phone), CardNumbers.masked(email));
    }

    /** Null where something is wrong; {@code fields} knows what. */
    public Contact read(TypedFields fields, FieldRules rules) {
        var contact = new Contact(
                part(fields, rules, "name", name),
                part(fields, rules, "phone", phone),
                part(fields, rules, "email", email));
        return fields.violations().isEmpty() ? contact : null;
    }

    private static String part(TypedFields fields, FieldRules rules, String field, String typed) {
        var words = fields.text(field, typed, Integer.MAX_VALUE, false);
        return words == null ? null : rules.keep(fields, field, Contact.class, field, words);
    }
}
