/** What the facts of the contexts say by mail: one class for each context that is listened to, the words in a bundle. */
@NullMarked
package fr.prevention.platform.letters;

import org.jspecify.annotations.NullMarked;
