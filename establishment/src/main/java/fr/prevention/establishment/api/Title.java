package fr.prevention.establishment.api;

/** How the head of an establishment is addressed in letters and mails; choosing none is allowed. */
public enum Title {
    MONSIEUR,
    MADAME
}
