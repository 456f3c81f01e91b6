/** The users of an organisation: who they are, what they may do, from when to when. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.identity.users;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
