/** What makes the registry of events lose nothing: resubmission, safe with several instances, and its figures. */
@NullMarked
@NamedInterface("events")
package fr.prevention.platform.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
