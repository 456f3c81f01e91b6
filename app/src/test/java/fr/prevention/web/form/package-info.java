/** What every form shares, without a web server. */
@NullMarked
package fr.prevention.web.form;

import org.jspecify.annotations.NullMarked;
