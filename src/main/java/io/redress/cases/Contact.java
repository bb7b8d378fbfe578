package io.redress.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

/** Whom to reach at the merchant about a case; every part may be null. */
@Embeddable
public record Contact(
        @Column(name = "contact_name") @Size(max = 80) String name,
        @Column(name = "contact_phone") @Size(max = 40) String phone,

        @Column(name = "contact_email") @Size(max = 254) @Email
        String email) {}
