package fr.prevention.web.establishment.helpdesk;

import java.util.List;

/** One establishment, the state of its account, and what can be done. */
public record HelpdeskSheetPage(HelpdeskRow row, List<HelpAct> acts) {}
