@NullMarked
package fr.prevention.web.partnerspace.body;

import org.jspecify.annotations.NullMarked;
