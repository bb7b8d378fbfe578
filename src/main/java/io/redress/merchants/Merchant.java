package io.redress.merchants;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A shop that takes cards, known by the merchant id (mid) its acquirer gave it; its names may still be unknown. */
@Entity
public class Merchant {
    @Id
    @Column(length = 15)
    private String mid;

    @Column(name = "name_zh", length = 120)
    private String nameZh;

    @Column(name = "name_en", length = 120)
    private String nameEn;

    @ElementCollection
    @CollectionTable(name = "merchant_terminal", joinColumns = @JoinColumn(name = "mid"))
    @Column(name = "tid", length = 8)
    private Set<String> tids = new TreeSet<>();

    protected Merchant() {}

    public Merchant(String mid, String nameZh, String nameEn, Set<String> tids) {
        this.mid = mid;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.tids.addAll(tids);
    }

    public String mid() {
        return mid;
    }

    /** The name in the reader's language, else in the other one, else the mid. */
    public String displayName(Locale locale) {
        var chinese = locale.getLanguage().equals("zh");
        var first = chinese ? nameZh : nameEn;
        var second = chinese ? nameEn : nameZh;
        return first != null ? first : second != null ? second : mid;
    }

    /** The terminals of this merchant, in order; empty where they are not known. Read inside a transaction. */
    public Set<String> tids() {
        return Set.copyOf(tids);
    }
}
