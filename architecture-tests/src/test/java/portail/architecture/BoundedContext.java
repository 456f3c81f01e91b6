package portail.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/** A bounded context: a package below the root that declares itself an application module. */
public record BoundedContext(JavaPackage tree) {

    /** The folders of a context; only those that are needed exist. */
    public static final List<String> FOLDERS = List.of("api", "application", "domain", "spi", "adapter");

    public String name() {
        return tree.getRelativeName();
    }

    /** Everything in the context, as a package pattern. */
    public String all() {
        return tree.getName() + "..";
    }

    public String folder(String folder) {
        return tree.getName() + "." + folder + "..";
    }

    /** All folders but these. */
    public String[] foldersBut(String... known) {
        return FOLDERS.stream()
                .filter(folder -> !List.of(known).contains(folder))
                .map(this::folder)
                .toArray(String[]::new);
    }

    public ApplicationModule declaration() {
        return tree.getAnnotationOfType(ApplicationModule.class);
    }

    /** The classes people wrote in one folder of the context. */
    public Stream<JavaClass> classesIn(String folder) {
        String name = tree.getName() + "." + folder;
        return tree.getClassesInPackageTree().stream()
                .filter(type -> (type.getPackageName() + ".").startsWith(name + "."))
                .filter(Written::byPeople);
    }
}
