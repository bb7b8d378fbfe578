package io.redress.bankcontact;

/**
 * A bank as somebody named it.
 *
 * @param code of a bank on the list, else the name as it was given
 */
record NamedBank(String code, boolean isListed) {}
