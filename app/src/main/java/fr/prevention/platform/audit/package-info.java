/** Turns what the contexts did into entries of the audit trail: one class for each context that is listened to. */
@NullMarked
package fr.prevention.platform.audit;

import org.jspecify.annotations.NullMarked;
