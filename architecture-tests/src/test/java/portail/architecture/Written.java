package portail.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;
import org.mapstruct.Mapper;

/** Tells the classes that people wrote from those that jOOQ and MapStruct generate, and from the packages' own classes. */
public final class Written {

    private Written() {}

    public static boolean byPeople(JavaClass type) {
        return !type.isArray() && !isPackageInfo(type) && !byJooq(type) && !byMapStruct(type);
    }

    public static boolean byJooq(JavaClass type) {
        return (type.getPackageName() + ".").contains(".adapter.persistence.generated.");
    }

    public static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    private static boolean byMapStruct(JavaClass type) {
        return type.getSimpleName().endsWith("Impl")
                && Stream.concat(type.getRawInterfaces().stream(), type.getRawSuperclass().stream())
                        .anyMatch(parent -> parent.isAnnotatedWith(Mapper.class));
    }

    /** For ArchUnit's sentences. */
    public static DescribedPredicate<JavaClass> byHand() {
        return DescribedPredicate.describe("are written by people", Written::byPeople);
    }
}
