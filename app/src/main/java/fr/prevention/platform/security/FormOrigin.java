package fr.prevention.platform.security;

import java.util.UUID;

/**
 * Where a form comes from. Each form of a signed-in person carries it sealed, so that a form that comes too late can be kept
 * for whoever was filling it; it gives access to nothing.
 *
 * @param account who was signed in when the page was made
 * @param page where the form was shown
 */
record FormOrigin(UUID account, String page) {}
