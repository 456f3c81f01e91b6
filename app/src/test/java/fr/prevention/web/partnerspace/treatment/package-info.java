@NullMarked
package fr.prevention.web.partnerspace.treatment;

import org.jspecify.annotations.NullMarked;
