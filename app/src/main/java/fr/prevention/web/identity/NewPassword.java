package fr.prevention.web.identity;

import fr.prevention.identity.api.PasswordWeakness;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** A new password typed twice, as every page that has one chosen reads it and says what is wrong with it. */
public final class NewPassword {

    public static final String FIELD = "motDePasse";
    public static final String AGAIN = "confirmation";

    private NewPassword() {}

    /** What was typed, to the last blank; the faults that can be told without asking are told. */
    public static String read(HttpServletRequest request, FormErrors errors) {
        String password = typed(request, FIELD);
        if (password.isEmpty()) {
            errors.add(FIELD, "password.missing");
        }
        if (!password.equals(typed(request, AGAIN))) {
            errors.add(AGAIN, "password.differs");
        }
        return password;
    }

    /** Says all that makes a password too weak at once. */
    public static void weak(Collection<PasswordWeakness> weaknesses, int minimum, FormErrors errors, Texts texts) {
        String words = weaknesses.stream()
                .sorted()
                .map(weakness -> weakness == PasswordWeakness.TOO_SHORT
                        ? texts.t("password.weak.TOO_SHORT", minimum)
                        : texts.t("password.weak." + weakness.name()))
                .collect(Collectors.joining(" "));
        errors.add(FIELD, "password.weak", words);
    }

    private static String typed(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("");
    }
}
