@NullMarked
package fr.prevention.web.identity.users;

import org.jspecify.annotations.NullMarked;
