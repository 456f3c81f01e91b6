package fr.prevention.web.partnerspace.body;

import fr.prevention.partnerspace.api.StructureSheets.AgreementSheet;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;

/**
 * An agreement with its history and its documents.
 *
 * @param address where its pages begin
 * @param expected what comes next, in words
 */
public record AgreementPage(AgreementSheet sheet, String address, String expected, Typed typed, FormErrors errors) {}
