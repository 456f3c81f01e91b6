package fr.prevention.identity.domain.password;

import static fr.prevention.identity.api.PasswordWeakness.CONTAINS_LOGIN;
import static fr.prevention.identity.api.PasswordWeakness.NO_DIGIT;
import static fr.prevention.identity.api.PasswordWeakness.NO_LOWER_CASE;
import static fr.prevention.identity.api.PasswordWeakness.NO_SPECIAL_CHARACTER;
import static fr.prevention.identity.api.PasswordWeakness.NO_UPPER_CASE;
import static fr.prevention.identity.api.PasswordWeakness.TOO_COMMON;
import static fr.prevention.identity.api.PasswordWeakness.TOO_LONG;
import static fr.prevention.identity.api.PasswordWeakness.TOO_SHORT;

import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.PasswordWeakness;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which passwords are strong enough: long enough, of the four classes of characters, without the login in them, and not
 * one of those that everybody tries first. Lengths count what people see as characters. A login of one or two characters
 * is not looked for, it would forbid letters.
 */
public final class PasswordPolicy {

    public static final int LOWEST_MINIMUM = 8;
    public static final int MAXIMUM_LENGTH = 128;
    private static final int SHORTEST_LOGIN_LOOKED_FOR = 3;

    private final int minimumLength;
    private final CommonPasswords common;

    public PasswordPolicy(int minimumLength, CommonPasswords common) {
        if (minimumLength < LOWEST_MINIMUM || minimumLength > MAXIMUM_LENGTH) {
            throw new IllegalArgumentException("the minimum length of a password lies between 8 and 128");
        }
        this.minimumLength = minimumLength;
        this.common = common;
    }

    public int minimumLength() {
        return minimumLength;
    }

    /** Every weakness of a password for that login; none when it may be chosen. */
    public Set<PasswordWeakness> weaknesses(String password, LoginIdentifier login) {
        var found = EnumSet.noneOf(PasswordWeakness.class);
        var length = password.codePointCount(0, password.length());
        if (length < minimumLength) {
            found.add(TOO_SHORT);
        }
        if (length > MAXIMUM_LENGTH) {
            found.add(TOO_LONG);
            return found;
        }
        if (password.codePoints().noneMatch(Character::isLowerCase)) {
            found.add(NO_LOWER_CASE);
        }
        if (password.codePoints().noneMatch(Character::isUpperCase)) {
            found.add(NO_UPPER_CASE);
        }
        if (password.codePoints().noneMatch(Character::isDigit)) {
            found.add(NO_DIGIT);
        }
        if (password.codePoints().allMatch(Character::isLetterOrDigit)) {
            found.add(NO_SPECIAL_CHARACTER);
        }
        if (contains(password, login)) {
            found.add(CONTAINS_LOGIN);
        }
        if (common.include(password)) {
            found.add(TOO_COMMON);
        }
        return found;
    }

    private static boolean contains(String password, LoginIdentifier login) {
        return login.value().length() >= SHORTEST_LOGIN_LOOKED_FOR
                && password.toLowerCase(Locale.ROOT).contains(login.value());
    }
}
