package fr.prevention.web.identity.users;

/**
 * Asks whether a user is really to be suspended, let in again or removed.
 *
 * @param act the last part of the address, and of the keys of the words
 */
public record UserConfirmationPage(UserPlace place, UserRow row, String act) {}
