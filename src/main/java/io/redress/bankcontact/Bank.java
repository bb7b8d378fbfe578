package io.redress.bankcontact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;

/** A bank or network that can be asked. */
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

    String nameZh() {
        return nameZh;
    }

    String nameEn() {
        return nameEn;
    }

    public String name(Locale language) {
        return language.getLanguage().equals("zh") ? nameZh : nameEn;
    }
}
