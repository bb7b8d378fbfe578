package io.redress.bankcontact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All banks that can be asked. */
@ApplicationScoped
public class Banks implements PanacheRepositoryBase<Bank, String> {
    public List<Bank> byCode() {
        return list("order by code");
    }

    /** The facts that the timeline's sentences need of a bank, and some more. */
    Map<String, String> facts(String code, Map<String, String> more) {
        var bank = findById(code);
        var facts = new HashMap<>(more);
        facts.put("bank", code);
        facts.put("bankZh", bank.nameZh());
        facts.put("bankEn", bank.nameEn());
        return facts;
    }

    /** The bank with this code or name, in either language; NOT_A_CHOICE on {@code bank} lists the codes. */
    public Bank named(String codeOrName) {
        return find(
                        "upper(code) = ?1 or nameZh = ?2 or upper(nameEn) = ?1",
                        codeOrName.strip().toUpperCase(),
                        codeOrName.strip())
                .firstResultOptional()
                .orElseThrow(() -> RuleViolation.on("bank", Rule.NOT_A_CHOICE)
                        .with("allowed", byCode().stream().map(Bank::code).collect(Collectors.joining(", "))));
    }
}
