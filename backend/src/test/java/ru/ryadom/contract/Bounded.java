package ru.ryadom.contract;

import java.util.Map;
import java.util.Set;

/** Lists that are no connections, each with what keeps it short. */
final class Bounded {

	/**
	 * Wherever they stand: the rules that can object to one act, the acts on one thing.
	 */
	static final Set<String> ANYWHERE = Set.of("objections", "actions");

	static final Map<String, String> LISTS = Map.ofEntries(Map.entry("Appeal.answers", "two, says Appeal"),
			Map.entry("CitizenAppeal.answers", "two, says Appeal"), Map.entry("Case.appealChoices", "an enum"),
			Map.entry("CitizenCase.appealChoices", "an enum"),
			Map.entry("CitizenCase.appealPeople", "who decided in the case, and heads of one office"),
			Map.entry("Case.measures", "at most forty, says MeasureRules"),
			Map.entry("Case.candidates", "twenty, says ProviderFields"),
			Map.entry("Case.reopenings", "at most twenty, says EndingRules"),
			Map.entry("Case.offers", "at most twenty, says OfferRules"),
			Map.entry("NgoCandidate.covered", "at most forty, says MeasureRules"),
			Map.entry("NgoCandidate.reasons", "the reasons of Matching"),
			Map.entry("NgoEngagement.places", "at most forty, says MeasureRules"),
			Map.entry("NgoOffer.places", "at most forty, says MeasureRules"),
			Map.entry("Case.orders", "as often as a head sends one back"),
			Map.entry("AccompanimentResults.measures", "at most forty, says MeasureRules"),
			Map.entry("Case.tasks", "an enum"), Map.entry("WorklistRow.tasks", "an enum"),
			Map.entry("MseInquiry.answers", "at most twenty, says MseRules"),
			Map.entry("MseInquiry.reminders", "at most forty, says CaseRules"),
			Map.entry("MseInquiry.reviews", "at most one an answer"),
			Map.entry("Case.terms", "the terms of the Standard"), Map.entry("Case.timeUsed", "the sides"),
			Map.entry("CertificateForm.measures", "at most forty, says MeasureRules"),
			Map.entry("CitizenCase.measures", "at most forty, says MeasureRules"),
			Map.entry("CitizenCase.steps", "the steps of the road"),
			Map.entry("CitizenCase.terms", "the terms of the Standard"),
			Map.entry("CitizenPerson.communicationNeeds", "an enum"),
			Map.entry("HelpConditions.communicationNeeds", "an enum"), Map.entry("HelpConditions.ways", "an enum"),
			Map.entry("EmployerViewer.organisations", "what one account acts for"),
			Map.entry("ExchangeChannel.quarantine", "twenty, says ExchangeController"),
			Map.entry("ExchangeMessage.attempts", "twenty, says ExchangeMessage"),
			Map.entry("JournalEntry.changes", "what one request changed"),
			Map.entry("JournalEntry.persons", "whom one request showed"),
			Map.entry("MeasureList.items", "a list of an act"), Map.entry("NgoContract.kinds", "a list of an act"),
			Map.entry("NgoViewer.organisations", "what one account acts for"),
			Map.entry("NgoViewer.registryEntries", "what one account acts for, once in a subject"),
			Map.entry("Norm.figures", "figures of one norm"), Map.entry("Norm.termRules", "rules on one norm"),
			Map.entry("Norm.uses", "places in the product"), Map.entry("Objection.field", "a path"),
			Map.entry("Person.communicationNeeds", "an enum"),
			Map.entry("Person.representatives", "who acts for one person"),
			Map.entry("ProductionCalendar.daysOff", "days of a year"),
			Map.entry("ProductionCalendar.workingWeekends", "days of a year"), Map.entry("Query.calendars", "years"),
			Map.entry("Query.regions", "subjects of the Federation"),
			Map.entry("Query.termRules", "rules of the law files"), Map.entry("StaffMembership.roles", "an enum"),
			Map.entry("StaffViewer.exchangeChannels", "an enum"),
			Map.entry("PublicEntry.services", "at most forty, says EntryRules"),
			Map.entry("RegistryEntry.accompanying", "at most a hundred, says EntryRules"),
			Map.entry("RegistryEntry.contracts", "at most a hundred, says RegistryEntry"),
			Map.entry("RegistryEntry.services", "at most forty, says EntryRules"),
			Map.entry("RegistryEntry.trainedStaff", "at most a hundred, says EntryRules"),
			Map.entry("Region.ownDaysOff", "days a subject declared"),
			Map.entry("StaffViewer.colleagues", "workers of one office"), Map.entry("StaffViewer.roles", "an enum"),
			Map.entry("StaffViewer.regionOffices", "offices of one subject"),
			Map.entry("Territory.offices", "offices of one subject"),
			Map.entry("Territory.regions", "subjects of the Federation"), Map.entry("Term.steps", "days of one term"),
			Map.entry("TermDate.steps", "days of one term"));

	private Bounded() {
	}

}
