package fr.prevention.platform;

import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import portail.buildsupport.testdb.TestDatabaseConnection;

/** The platform alone, on a database of its own, with contexts told by {@link ToldContexts}. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "fr.prevention.platform.database",
            "fr.prevention.platform.drafts",
            "fr.prevention.platform.events",
            "fr.prevention.platform.files",
            "fr.prevention.platform.letters",
            "fr.prevention.platform.locks",
            "fr.prevention.platform.mail",
            "fr.prevention.platform.secrets",
            "fr.prevention.platform.settings",
            "fr.prevention.platform.time"
        },
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class))
@Import({
    TestDatabaseConnection.class,
    ToldContexts.class,
    ToldIdentity.class,
    ToldUsers.class,
    ToldPartners.class,
    ToldRequests.class
})
public class PlatformSlice {}
