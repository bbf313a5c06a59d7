package ru.ryadom.employers.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.drafts.DraftSubjects;
import ru.ryadom.employers.EmployerNotices;

/**
 * Drafts about a notice are there for whom the notice is: of an employer those who act
 * for it now, whatever else they act for.
 */
@Component
class NoticeDrafts implements DraftSubjects {

	private final EmployerNotices notices;

	NoticeDrafts(EmployerNotices notices) {
		this.notices = notices;
	}

	@Override
	public String prefix() {
		return "employernotice";
	}

	@Override
	public Optional<List<String>> personsOf(Viewer viewer, String id) {
		return this.notices.find(viewer, id).map((notice) -> List.of(notice.place().personId()));
	}

}
