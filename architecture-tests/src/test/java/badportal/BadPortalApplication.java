package badportal;

import org.springframework.modulith.Modulithic;

/** The top of the bad portal. */
@Modulithic(systemName = "Bad portal")
public class BadPortalApplication {}
