/** What accounts follow of the facts of other contexts. */
@NullMarked
package fr.prevention.platform.accounts;

import org.jspecify.annotations.NullMarked;
