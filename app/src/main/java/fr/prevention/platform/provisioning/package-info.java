/**
 * Keeps the accounts of identity in step with what the contexts say of their people: granted, renamed, withdrawn and
 * restored as facts arrive, in whatever order and however often.
 */
@NullMarked
package fr.prevention.platform.provisioning;

import org.jspecify.annotations.NullMarked;
