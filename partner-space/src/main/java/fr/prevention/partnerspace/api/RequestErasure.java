package fr.prevention.partnerspace.api;

/**
 * Erasing personal data once the retention of the kind is over, counted from the end of the request (GDPR, article 5.1.e). The
 * request stays for the figures with its number, its kind, its structure and its dates; the person, the answers, the texts, the
 * thread and the documents are gone, the files are swept from the store by the platform. A draft that nobody touched for 90 days is
 * thrown away whole.
 */
public interface RequestErasure {

    /** Erases what is due today, and tells how many requests were concerned. */
    int eraseDue();
}
