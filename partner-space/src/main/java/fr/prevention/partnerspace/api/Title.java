package fr.prevention.partnerspace.api;

/** How a manager or a technician is addressed (civilité), in the order in which it is offered. */
public enum Title {
    MADAME,
    MONSIEUR
}
