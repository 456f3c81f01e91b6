package fr.prevention.identity.api;

import java.util.Collection;

/**
 * What identity needs to know of the member companies of occupational-health services, told by whoever owns them: by what else
 * than its member number the people of a member name it when they have lost their login (F114), and which service looks after
 * it, whose team decides who takes over a lost administration.
 */
public interface MemberRegistry {

    /**
     * Lets these invoice numbers name that member; saying it again changes nothing. However they are typed later, with blanks,
     * dashes or in small letters, they are the same. A number without any letter or digit names nothing.
     */
    void addInvoices(String memberNumber, Collection<String> invoiceNumbers);

    /** Says that this service looks after that member from now on, in place of any other. */
    void entrust(String memberNumber, Organisation service);
}
