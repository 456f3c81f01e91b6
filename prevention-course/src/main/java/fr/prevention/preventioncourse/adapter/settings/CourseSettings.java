package fr.prevention.preventioncourse.adapter.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the courses.
 *
 * @param documentQuota how much the documents of one establishment may weigh together
 */
@ConfigurationProperties("portal.course")
record CourseSettings(@DefaultValue("1GB") DataSize documentQuota) {}
