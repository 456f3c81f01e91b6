package fr.prevention.web.identity;

import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;

/** The page on which somebody says that a password is forgotten, by login or address, or as a member by its number. */
public record ForgottenPage(Typed typed, FormErrors errors, boolean member) {}
