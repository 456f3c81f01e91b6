@NullMarked
package fr.prevention.web.partnerspace.request;

import org.jspecify.annotations.NullMarked;
