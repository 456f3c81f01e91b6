/**
 * Who is followed, and by which regional fund.
 *
 * <p>An establishment is enrolled by the administrator of its regional fund under its SIRET; the fund follows from the
 * department of its address. It then keeps its own profile, which must be validated once before the prevention course
 * opens, and may write to its fund. The context also holds the reference lists everybody shares: regional funds, CTN
 * sectors, headcount brackets, departments, communes by postal code.
 */
@ApplicationModule(displayName = "Establishment", allowedDependencies = "identity :: api")
@NullMarked
package fr.prevention.establishment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
