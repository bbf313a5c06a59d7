package ru.ryadom.employers.store;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.EmployerNotices;
import ru.ryadom.employers.NeedAnalysis;
import ru.ryadom.employers.NoticeSubject;
import ru.ryadom.employers.PlanGround;
import ru.ryadom.kernel.Ids;

/** Grounds of plans, as notices and late responses gave them. */
@Component
class NoticeGrounds implements PlanGround.Grounds {

	private final EmployerNotices notices;

	NoticeGrounds(EmployerNotices notices) {
		this.notices = notices;
	}

	@Override
	public Optional<PlanGround> find(Viewer.SignedIn viewer, String id) {
		Optional<EmployerNotice> found = Ids.isOf("employernotice", id)
				? this.notices.find(viewer, id).filter((notice) -> notice.groundId().equals(id))
				: Ids.isOf("employerrequest", id) ? this.notices.ofRequest(viewer, id) : Optional.empty();
		return found.flatMap((notice) -> ground(notice, notice.analysis()));
	}

	private static Optional<PlanGround> ground(EmployerNotice notice, @Nullable NeedAnalysis analysis) {
		if (analysis == null || !analysis.needed() || notice.withdrawal() != null) {
			return Optional.empty();
		}
		NoticeSubject about = notice.subject();
		return Optional.of(new PlanGround(notice.groundId(), notice.place().officeId(), notice.place().caseId(),
				notice.place().personId(), about.workerName(), about.employer(), about.employerName(), about.post(),
				about.startsOn(), analysis.on()));
	}

}
