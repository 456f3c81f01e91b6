/** What tests of the whole portal stand on: the application, its people, a visitor, a mail server, and what is counted. */
@NullMarked
package fr.prevention.ground;

import org.jspecify.annotations.NullMarked;
