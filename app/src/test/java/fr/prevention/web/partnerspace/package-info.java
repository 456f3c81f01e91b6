@NullMarked
package fr.prevention.web.partnerspace;

import org.jspecify.annotations.NullMarked;
