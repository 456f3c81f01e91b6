package badportal.tidy.spi;

import badportal.tidy.api.HiveId;
import badportal.tidy.domain.Hive;
import java.util.Optional;

/** All hives. */
public interface Hives {

    Optional<Hive> find(HiveId id);

    void save(Hive hive);
}
