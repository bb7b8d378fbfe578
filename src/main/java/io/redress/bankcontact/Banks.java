package io.redress.bankcontact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The list of banks; one that is not on it can be asked by its name. */
@ApplicationScoped
public class Banks implements PanacheRepositoryBase<Bank, String> {
    public List<Bank> byCode() {
        return list("order by code");
    }

    /** The facts that the timeline's sentences need of a bank, and some more. */
    Map<String, String> facts(String codeOrName, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put("bank", codeOrName);
        facts.put("bankZh", name(codeOrName, Locale.CHINESE));
        facts.put("bankEn", name(codeOrName, Locale.ENGLISH));
        return facts;
    }

    /** What people call the bank; one that is not on the list has the same name in every language. */
    public String name(String codeOrName, Locale language) {
        return findByIdOptional(codeOrName).map(bank -> bank.name(language)).orElse(codeOrName);
    }

    /** The bank with this code or name, in either language; any other name is a bank that is not on the list. */
    NamedBank named(String codeOrName) {
        var named = codeOrName.strip();
        return find("upper(code) = ?1 or nameZh = ?2 or upper(nameEn) = ?1", named.toUpperCase(Locale.ROOT), named)
                .firstResultOptional()
                .map(bank -> new NamedBank(bank.code(), true))
                .orElseGet(() -> new NamedBank(named, false));
    }
}
