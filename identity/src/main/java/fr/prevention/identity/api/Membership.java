package fr.prevention.identity.api;

import java.util.UUID;

/** The right of an account to act for an organisation in a role; an account holds the same one once at most. */
public record Membership(UUID id, Organisation organisation, Role role) {}
