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
			Map.entry("Case.lookalikes", "at most ten, says MergeRules"),
			Map.entry("Case.merges", "at most twenty, says MergeRules"), Map.entry("CaseMerge.taken", "an enum"),
			Map.entry("Case.replacements", "at most twenty-one, says ReplacementRules"),
			Map.entry("Case.certificateEditions", "at most sixty, says Certificate"),
			Map.entry("CitizenCase.certificateEditions", "at most sixty, says Certificate"),
			Map.entry("Case.offers", "at most twenty a replacement, says OfferRules"),
			Map.entry("CalendarPreview.shifts", "fifty, says Preview"),
			Map.entry("AccompaniedPerson.communicationNeeds", "an enum"),
			Map.entry("Assignment.measures", "at most forty, says MeasureRules"),
			Map.entry("Assignment.records", "at most five hundred, says WorkRules"),
			Map.entry("Case.assignments", "one an offer or an order"),
			Map.entry("Case.ngoWorkers", "two hundred of the organisation and a hundred of the entry"),
			Map.entry("Case.suggestedResults", "at most one a measure"),
			Map.entry("CaseAssignment.places", "at most forty, says MeasureRules"),
			Map.entry("CaseAssignment.records", "at most five hundred, says WorkRules"),
			Map.entry("CitizenCase.work", "at most a hundred, says WorkSummary"),
			Map.entry("OfferedWork.communicationNeeds", "an enum"),
			Map.entry("OfferedWork.measures", "at most forty, says MeasureRules"),
			Map.entry("ReceivedOffer.places", "at most forty, says MeasureRules"),
			Map.entry("NgoCandidate.covered", "at most forty, says MeasureRules"),
			Map.entry("NgoCandidate.reasons", "the reasons of Matching"),
			Map.entry("NgoEngagement.places", "at most forty, says MeasureRules"),
			Map.entry("NgoOffer.places", "at most forty, says MeasureRules"),
			Map.entry("ReassignCasesDone.rows", "at most fifty, says ReassignCases"),
			Map.entry("Case.orders", "as often as a head sends one back"),
			Map.entry("AccompanimentResults.measures", "at most forty, says MeasureRules"),
			Map.entry("Case.jobReports", "at most twenty, says TurnRules"),
			Map.entry("CitizenCase.jobReports", "at most twenty, says TurnRules"),
			Map.entry("Case.pauses", "at most twenty, says TurnRules"),
			Map.entry("Case.transfers", "at most twenty, says TransferRules"),
			Map.entry("Region.offices", "offices of one subject"), Map.entry("TransferAnswer.checked", "an enum"),
			Map.entry("Case.tasks", "an enum"), Map.entry("WorklistRow.tasks", "an enum"),
			Map.entry("Case.reportedPlans", "at most twenty, says PlanMoves"),
			Map.entry("IpraInquiry.extracts", "at most twenty, says IpraRules"),
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
			Map.entry("Letter.attempts", "twenty, says Letter"), Map.entry("MailSettings.choices", "an enum"),
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
			Map.entry("StaffViewer.savedFilters", "twenty of one's own and a hundred shared, says SavedFilters"),
			Map.entry("StaffViewer.colleagues", "workers of one office"), Map.entry("StaffViewer.roles", "an enum"),
			Map.entry("StaffViewer.regionOffices", "offices of one subject"),
			Map.entry("Territory.offices", "offices of one subject"),
			Map.entry("Territory.regions", "subjects of the Federation"), Map.entry("Term.steps", "days of one term"),
			Map.entry("TermDate.steps", "days of one term"));

	private Bounded() {
	}

}
