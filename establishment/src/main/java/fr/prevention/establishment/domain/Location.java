package fr.prevention.establishment.domain;

import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.RegionalFundCode;

/** Where an establishment is, and the fund in charge there. */
public record Location(
        String addressLine, PostalCode postalCode, String commune, String department, RegionalFundCode fund) {}
