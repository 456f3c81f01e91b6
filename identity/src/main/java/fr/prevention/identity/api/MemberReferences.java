package fr.prevention.identity.api;

import java.util.Collection;

/**
 * By what the people of a member company name it when they have lost their login: its member number, always, and the numbers of
 * the invoices that its service sent it (F114). Whoever owns the members says which these are.
 */
public interface MemberReferences {

    /**
     * Lets these invoice numbers name that member; saying it again changes nothing. However they are typed later, with blanks,
     * dashes or in small letters, they are the same. A number without any letter or digit names nothing.
     */
    void addInvoices(String memberNumber, Collection<String> invoiceNumbers);
}
