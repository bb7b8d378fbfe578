package io.redress.bankcontact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;

/** A bank or network on the list of those that are asked often. */
@Entity
public class Bank {
    @Id
    private String code;

    private String nameZh;
    private String nameEn;

    protected Bank() {}

    public String code() {
        return code;
    }

    public String name(Locale language) {
        return language.getLanguage().equals("zh") ? nameZh : nameEn;
    }
}
