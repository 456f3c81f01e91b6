package fr.prevention.identity.api;

/**
 * {@code Première connexion}: the portal administrator of a member company opens an account with the pair that was posted to
 * the head office (F107 to F112). The pair dies at once; of several uses at the same moment one works.
 */
public interface FirstConnection {

    /**
     * Opens the account, with its password, as administrator of the portal of the member.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.LoginIsMemberNumber} or {@link IdentityRefusal.PasswordTooWeak}
     *     whatever the pair; with {@link IdentityRefusal.PairRefused}, in the same time and words, when the pair is unknown,
     *     wrong, used, replaced or expired; with {@link IdentityRefusal.LoginTaken} for a good pair, which stays good
     * @throws SignInSaturated when too many passwords are being computed at this moment
     */
    AccountId open(OpenMemberAccount command);

    /**
     * Open the account of the portal administrator.
     *
     * @param memberNumber the login on the letter
     * @param provisionalPassword the password on the letter; blanks, hyphens and case do not count
     * @param login the own login, which is not the member number and which nobody has or had
     * @param contact whether this is the person whom the service contacts
     */
    record OpenMemberAccount(
            String memberNumber,
            String provisionalPassword,
            ContactDetails details,
            EmailAddress email,
            String login,
            String password,
            boolean contact) {

        @Override
        public String toString() {
            return "OpenMemberAccount[" + memberNumber + "]";
        }
    }
}
