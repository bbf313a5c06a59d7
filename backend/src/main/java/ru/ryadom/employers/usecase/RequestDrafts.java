package ru.ryadom.employers.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.drafts.DraftSubjects;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequests;

/** Drafts about a request are there for whom the request is. */
@Component
class RequestDrafts implements DraftSubjects {

	private final PlanRequests requests;

	RequestDrafts(PlanRequests requests) {
		this.requests = requests;
	}

	@Override
	public String prefix() {
		return PlanRequest.PREFIX;
	}

	@Override
	public Optional<List<String>> personsOf(Viewer viewer, String id) {
		return this.requests.find(viewer, id).map((request) -> List.of(request.place().personId()));
	}

}
