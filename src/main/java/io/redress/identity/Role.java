package io.redress.identity;

/** What a person or program may do here. The names are those of the security annotations, the API and the database. */
public enum Role {
    /** Files and follows the disputes of one merchant. */
    MERCHANT,
    /** Works cases at the desk. */
    LIAISON,
    /** A liaison who also gives the second pair of eyes on money. */
    LEAD,
    /** Reads reports. */
    MANAGER,
    /** Looks after accounts and settings. */
    ADMIN,
    /** A program of the acquirer that may file for any merchant. */
    ACQUIRER
}
