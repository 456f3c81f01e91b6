package fr.prevention.web.identity.account;

import java.util.List;

/**
 * The recovery codes, readable this once.
 *
 * @param file the same as a text to keep
 */
public record RecoveryCodesPage(AccountShell shell, List<String> codes, String file) {

    @Override
    public String toString() {
        return "RecoveryCodesPage[…]";
    }
}
