package ru.ryadom.employers.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.drafts.DraftSubjects;
import ru.ryadom.employers.EmployerNotices;

/** The same for a plan that is begun on a response that came late. */
@Component
class LateResponseDrafts implements DraftSubjects {

	private final EmployerNotices notices;

	LateResponseDrafts(EmployerNotices notices) {
		this.notices = notices;
	}

	@Override
	public String prefix() {
		return "employerrequest";
	}

	@Override
	public Optional<List<String>> personsOf(Viewer viewer, String id) {
		return this.notices.ofRequest(viewer, id).map((notice) -> List.of(notice.place().personId()));
	}

}
