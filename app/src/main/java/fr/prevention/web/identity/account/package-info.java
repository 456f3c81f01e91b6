/** {@code Mon compte}: everything a person changes and sees of the own account. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.identity.account;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
