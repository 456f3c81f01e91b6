/** What people are typing in a form, kept until they save. */
@NullMarked
@NamedInterface("drafts")
package fr.prevention.platform.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
