package fr.prevention.web.identity;

/**
 * The ways in beside login and password.
 *
 * @param provider how the identity provider is called, empty when there is none
 * @param refusal why another way was refused just now, in words, or empty
 */
public record SignInOffer(String provider, String refusal) {}
