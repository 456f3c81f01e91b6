/** The audit trail from outside: what the contexts tell it, its verification by night and by command. */
@NullMarked
@NamedInterface("audit")
package fr.prevention.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
