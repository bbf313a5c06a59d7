package ru.ryadom.contract;

import java.util.Map;
import java.util.Set;

/** Lists that are no connections, each with what keeps it short. */
final class Bounded {

	/**
	 * Wherever they stand: the rules that can object to one act, the acts on one thing.
	 */
	static final Set<String> ANYWHERE = Set.of("objections", "actions");

	static final Map<String, String> LISTS = Map.ofEntries(
			Map.entry("Case.measures", "at most forty, says MeasureRules"),
			Map.entry("Case.orders", "as often as a head sends one back"),
			Map.entry("Case.terms", "the terms of the Standard"), Map.entry("Case.timeUsed", "the sides"),
			Map.entry("CertificateForm.measures", "at most forty, says MeasureRules"),
			Map.entry("CitizenCase.measures", "at most forty, says MeasureRules"),
			Map.entry("CitizenCase.steps", "the steps of the road"),
			Map.entry("CitizenCase.terms", "the terms of the Standard"),
			Map.entry("CitizenPerson.communicationNeeds", "an enum"),
			Map.entry("EmployerViewer.organisations", "what one account acts for"),
			Map.entry("JournalEntry.changes", "what one request changed"),
			Map.entry("JournalEntry.persons", "whom one request showed"),
			Map.entry("MeasureList.items", "a list of an act"),
			Map.entry("NgoViewer.organisations", "what one account acts for"),
			Map.entry("Norm.figures", "figures of one norm"), Map.entry("Norm.termRules", "rules on one norm"),
			Map.entry("Norm.uses", "places in the product"), Map.entry("Objection.field", "a path"),
			Map.entry("Person.communicationNeeds", "an enum"),
			Map.entry("Person.representatives", "who acts for one person"),
			Map.entry("ProductionCalendar.daysOff", "days of a year"),
			Map.entry("ProductionCalendar.workingWeekends", "days of a year"), Map.entry("Query.calendars", "years"),
			Map.entry("Query.regions", "subjects of the Federation"),
			Map.entry("Query.termRules", "rules of the law files"),
			Map.entry("Region.ownDaysOff", "days a subject declared"),
			Map.entry("StaffViewer.colleagues", "workers of one office"), Map.entry("StaffViewer.roles", "an enum"),
			Map.entry("Term.steps", "days of one term"), Map.entry("TermDate.steps", "days of one term"));

	private Bounded() {
	}

}
