package fr.prevention.web.administration;

import fr.prevention.identity.api.AuditVerification.Check;
import fr.prevention.platform.database.SchemaVersions.SchemaVersion;
import fr.prevention.platform.files.FileRoom;
import fr.prevention.platform.status.SystemStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state of the machinery. */
public record SystemPage(
        SystemStatus.Figures figures,
        List<SchemaVersion> schemas,
        FileRoom.Measure files,
        @Nullable Check check) {}
