package fr.prevention.web.identity.users;

import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;

/** {@code Créer un compte utilisateur}. */
public record UserFormPage(UserPlace place, Typed typed, FormErrors errors) {}
