/** Every page of the portal, and who gets there: one walk for all tests that look at each of them. */
@NullMarked
package fr.prevention.ground.pages;

import org.jspecify.annotations.NullMarked;
