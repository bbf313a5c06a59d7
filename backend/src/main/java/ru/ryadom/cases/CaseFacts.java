package ru.ryadom.cases;

/** What was known when the person came, and where each fact was taken from. */
public record CaseFacts(PersonalFile personalFile, EmploymentPlan plan, Ipra ipra, IdentityPaper identityPaper,
		FactSource personalDataSource) {

}
