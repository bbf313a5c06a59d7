package ru.ryadom.cases;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was known when the person came, and where each fact was taken from.
 *
 * @param extracts the extracts of ИПРА that came since, {@code null} in cases older than
 * they are
 * @param reportedPlans what ЕЦП told of the plan since; the same
 */
public record CaseFacts(PersonalFile personalFile, EmploymentPlan plan, Ipra ipra, IdentityPaper identityPaper,
		FactSource personalDataSource, @Nullable IpraInquiry extracts, @Nullable List<ReportedPlan> reportedPlans) {

	/** What is known at the intake. */
	public static CaseFacts atIntake(PersonalFile personalFile, EmploymentPlan plan, Ipra ipra,
			IdentityPaper identityPaper, FactSource personalDataSource) {
		return new CaseFacts(personalFile, plan, ipra, identityPaper, personalDataSource, null, null);
	}

	CaseFacts knownBy(Ipra next) {
		return new CaseFacts(this.personalFile, this.plan, next, this.identityPaper, this.personalDataSource,
				this.extracts, this.reportedPlans);
	}

	CaseFacts extracted(IpraInquiry next) {
		return new CaseFacts(this.personalFile, this.plan, this.ipra, this.identityPaper, this.personalDataSource, next,
				this.reportedPlans);
	}

	/** The facts with those that are taken over from a second case of the same person. */
	CaseFacts takenFrom(CaseFacts other, List<MergedFact> taken) {
		return new CaseFacts(this.personalFile, this.plan, taken.contains(MergedFact.IPRA) ? other.ipra : this.ipra,
				taken.contains(MergedFact.IDENTITY_PAPER) ? other.identityPaper : this.identityPaper,
				taken.contains(MergedFact.PERSONAL_DATA_SOURCE) ? other.personalDataSource : this.personalDataSource,
				this.extracts, this.reportedPlans);
	}

	CaseFacts planned(List<ReportedPlan> next) {
		return new CaseFacts(this.personalFile, this.plan, this.ipra, this.identityPaper, this.personalDataSource,
				this.extracts, List.copyOf(next));
	}

}
