/** HTTP sessions in the database, shared by the instances and kept across restarts. */
@NullMarked
package fr.prevention.platform.sessions;

import org.jspecify.annotations.NullMarked;
