package portail.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import fr.prevention.PortalApplication;

/** The portal itself, read once for all tests. */
public final class Portal {

    public static final Codebase CODE =
            Codebase.of(PortalApplication.class, new ImportOption.DoNotIncludeTests(), SourceTree.ofThisRepository());

    private Portal() {}
}
