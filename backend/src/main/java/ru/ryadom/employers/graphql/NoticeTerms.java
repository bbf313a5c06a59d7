package ru.ryadom.employers.graphql;

import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.NoticeStage;
import ru.ryadom.terms.Term;

/** Which term of a notice is still waited for. */
final class NoticeTerms {

	private NoticeTerms() {
	}

	/** One that was missed is no longer, once the notice says that it has lapsed. */
	static boolean isAwaited(EmployerNotice notice, Term term) {
		return term.isRunning() && notice.stage() != NoticeStage.LAPSED;
	}

}
