/** Mails: written in the transaction of whoever decides them, sent later, or kept in a local mailbox without mail server. */
@NullMarked
@NamedInterface("mail")
package fr.prevention.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
