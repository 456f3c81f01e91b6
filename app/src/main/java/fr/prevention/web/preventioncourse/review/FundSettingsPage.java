package fr.prevention.web.preventioncourse.review;

import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;

/**
 * What an administrator decides for a fund.
 *
 * @param fund its name
 */
public record FundSettingsPage(String fund, Typed typed, FormErrors errors) {}
