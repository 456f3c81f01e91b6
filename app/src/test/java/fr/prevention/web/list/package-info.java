@NullMarked
package fr.prevention.web.list;

import org.jspecify.annotations.NullMarked;
