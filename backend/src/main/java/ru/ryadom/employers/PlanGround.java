package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Inn;

/**
 * What a workplace plan is made for: an employer answered a notice (trajectory 1) or
 * asked for a plan (trajectory 2), and what is known was analysed. Nothing of a case's
 * medical ground is in it.
 *
 * @param id of the notice or the request
 * @param officeId the office that makes the plan
 * @param caseId the case that the hiring came from; nothing when there was none
 * @param personId the worker
 * @param workerName as the employer may know it
 * @param startsOn the first day of the work
 * @param analysedOn the day the analysis ended, from which WPP-03 is counted
 */
public record PlanGround(String id, String officeId, @Nullable String caseId, String personId, String workerName,
		Inn employer, String employerName, String post, LocalDate startsOn, LocalDate analysedOn) {

	/** Where the grounds lie; each in the scope of who asks. */
	public interface Grounds {

		/**
		 * The ground, when it is analysed and the viewer may make or discuss its plan.
		 */
		Optional<PlanGround> find(Viewer.SignedIn viewer, String id);

	}

}
