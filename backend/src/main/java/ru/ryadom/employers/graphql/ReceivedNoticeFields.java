package ru.ryadom.employers.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Now;
import ru.ryadom.access.OfficePlaces;
import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerNotices;
import ru.ryadom.employers.NoticeRules;
import ru.ryadom.employers.usecase.DeclineEmployerNotice;
import ru.ryadom.employers.usecase.DisownEmployerNotice;
import ru.ryadom.employers.usecase.RespondToEmployerNotice;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Action;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.Terms;

/** Notices for the organisations that have received them, and what they answer. */
@Controller
class ReceivedNoticeFields {

	private static final int USUAL = 20;

	private final EmployerNotices notices;

	private final Offices offices;

	private final OfficePlaces places;

	private final Terms terms;

	private final RespondToEmployerNotice respondToEmployerNotice;

	private final DeclineEmployerNotice declineEmployerNotice;

	private final DisownEmployerNotice disownEmployerNotice;

	ReceivedNoticeFields(EmployerNotices notices, Offices offices, OfficePlaces places, Terms terms,
			RespondToEmployerNotice respondToEmployerNotice, DeclineEmployerNotice declineEmployerNotice,
			DisownEmployerNotice disownEmployerNotice) {
		this.notices = notices;
		this.offices = offices;
		this.places = places;
		this.terms = terms;
		this.respondToEmployerNotice = respondToEmployerNotice;
		this.declineEmployerNotice = declineEmployerNotice;
		this.disownEmployerNotice = disownEmployerNotice;
	}

	@SchemaMapping(typeName = "EmployerViewer", field = "notices")
	Page<ReceivedNotice> ofOrganisations(Viewer.EmployerViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.notices.received(viewer, Slice.of(first, after, USUAL)).map(ReceivedNotice::new);
	}

	@SchemaMapping(typeName = "ReceivedNotice")
	Office office(ReceivedNotice received) {
		return this.offices.office(received.notice().place().officeId());
	}

	@BatchMapping(typeName = "ReceivedNotice")
	Map<ReceivedNotice, Term> term(List<ReceivedNotice> all) {
		Map<String, List<Term>> found = this.terms.of(all.stream().map(ReceivedNotice::id).distinct().toList());
		Map<ReceivedNotice, Term> running = new HashMap<>();
		all.forEach((each) -> found.getOrDefault(each.id(), List.of())
			.stream()
			.filter((term) -> NoticeTerms.isAwaited(each.notice(), term))
			.findFirst()
			.ifPresent((term) -> running.put(each, term)));
		return running;
	}

	@SchemaMapping(typeName = "ReceivedNotice")
	List<Action> actions(ReceivedNotice received, Now now) {
		return NoticeRules.ofEmployer(received.notice(),
				this.places.placeOf(received.notice().place().officeId()).dayAt(now.at()));
	}

	@MutationMapping
	RespondToEmployerNotice.Result respondToEmployerNotice(Viewer.EmployerViewer viewer,
			@Argument RespondToEmployerNotice.Input input) {
		return this.respondToEmployerNotice.respond(viewer, input);
	}

	@MutationMapping
	DeclineEmployerNotice.Result declineEmployerNotice(Viewer.EmployerViewer viewer,
			@Argument DeclineEmployerNotice.Input input) {
		return this.declineEmployerNotice.decline(viewer, input);
	}

	@MutationMapping
	DisownEmployerNotice.Result disownEmployerNotice(Viewer.EmployerViewer viewer,
			@Argument DisownEmployerNotice.Input input) {
		return this.disownEmployerNotice.disown(viewer, input);
	}

	@SchemaMapping(typeName = "RespondToEmployerNoticeDone", field = "notice")
	ReceivedNotice responded(RespondToEmployerNotice.Done done) {
		return new ReceivedNotice(done.notice());
	}

	@SchemaMapping(typeName = "DeclineEmployerNoticeDone", field = "notice")
	ReceivedNotice declined(DeclineEmployerNotice.Done done) {
		return new ReceivedNotice(done.notice());
	}

	@SchemaMapping(typeName = "DisownEmployerNoticeDone", field = "notice")
	ReceivedNotice disowned(DisownEmployerNotice.Done done) {
		return new ReceivedNotice(done.notice());
	}

}
