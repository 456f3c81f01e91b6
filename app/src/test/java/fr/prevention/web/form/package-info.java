@NullMarked
package fr.prevention.web.form;

import org.jspecify.annotations.NullMarked;
