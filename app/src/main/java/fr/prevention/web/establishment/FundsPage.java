package fr.prevention.web.establishment;

import fr.prevention.establishment.api.RegionalFundDirectory.FundSheet;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.util.List;

/** The regional funds, all of them or those of one department. */
public record FundsPage(List<FundSheet> funds, List<Choice> departments, Typed typed, FormErrors errors) {}
