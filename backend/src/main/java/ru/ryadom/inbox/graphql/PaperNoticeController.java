package ru.ryadom.inbox.graphql;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.Cases;
import ru.ryadom.inbox.PaperHanding;
import ru.ryadom.inbox.PaperNotice;
import ru.ryadom.inbox.PaperNotices;
import ru.ryadom.inbox.usecase.HandOverPaper;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/** Papers to be handed over, for the contract. */
@Controller
class PaperNoticeController {

	private static final int USUAL = 20;

	private static final String PURPOSE = "просмотр бумаг для вручения";

	private final PaperNotices notices;

	private final People people;

	private final Cases cases;

	private final Offices offices;

	private final HandOverPaper handOverPaper;

	PaperNoticeController(PaperNotices notices, People people, Cases cases, Offices offices,
			HandOverPaper handOverPaper) {
		this.notices = notices;
		this.people = people;
		this.cases = cases;
		this.offices = offices;
		this.handOverPaper = handOverPaper;
	}

	/** Where a paper is fetched; nothing personal stands in its address or name. */
	record PaperLink(String path, String fileName) {
	}

	@SchemaMapping(typeName = "StaffViewer", field = "paperNotices")
	Page<PaperNotice> waiting(Viewer.StaffViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.notices.waiting(viewer, Slice.of(first, after, USUAL));
	}

	@SchemaMapping(typeName = "Case", field = "paperNotices")
	Page<PaperNotice> ofCase(Case file, Viewer.StaffViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.notices.ofCase(viewer, file.id(), Slice.of(first, after, USUAL));
	}

	@SchemaMapping(typeName = "PaperNotice")
	String title(PaperNotice notice) {
		return notice.text().title();
	}

	@SchemaMapping(typeName = "PaperNotice")
	String body(PaperNotice notice) {
		return notice.text().body();
	}

	@SchemaMapping(typeName = "PaperNotice")
	String plain(PaperNotice notice) {
		return notice.text().plain();
	}

	@SchemaMapping(typeName = "PaperNotice")
	PaperLink document(PaperNotice notice) {
		return new PaperLink("/documents/papers/" + notice.id(), "paper.pdf");
	}

	@SchemaMapping(typeName = "PaperNotice")
	PaperLink largePrint(PaperNotice notice) {
		return new PaperLink("/documents/papers/" + notice.id() + "?print=large", "paper-large.pdf");
	}

	@BatchMapping(typeName = "PaperNotice")
	Map<PaperNotice, Person> person(List<PaperNotice> notices, GraphQLContext context) {
		Map<String, Person> found = this.people.find(viewer(context),
				notices.stream().map((each) -> each.letter().personId()).distinct().toList(), PURPOSE);
		return notices.stream()
			.collect(Collectors.toMap(Function.identity(), (each) -> found.get(each.letter().personId())));
	}

	@BatchMapping(typeName = "PaperNotice")
	Map<PaperNotice, Case> aboutCase(List<PaperNotice> notices, GraphQLContext context) {
		Map<String, Case> found = this.cases.find(viewer(context),
				notices.stream().map((each) -> each.letter().caseId()).filter(Objects::nonNull).distinct().toList());
		return notices.stream()
			.filter((each) -> each.letter().caseId() != null && found.containsKey(each.letter().caseId()))
			.collect(Collectors.toMap(Function.identity(), (each) -> found.get(each.letter().caseId())));
	}

	@BatchMapping(typeName = "PaperHanding")
	Map<PaperHanding, StaffMember> by(List<PaperHanding> handings) {
		Map<String, StaffMember> found = this.offices
			.members(handings.stream().map(PaperHanding::byId).collect(Collectors.toUnmodifiableSet()));
		return handings.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (each) -> Optional.ofNullable(found.get(each.byId()))
				.orElseGet(() -> StaffMember.unknown(each.byId()))));
	}

	@MutationMapping
	HandOverPaper.Result handOverPaper(Viewer.StaffViewer viewer, @Argument HandOverPaper.Input input) {
		return this.handOverPaper.handOver(viewer, input);
	}

	private static Viewer viewer(GraphQLContext context) {
		return context.getOrDefault(Viewer.class, new Viewer.Nobody());
	}

}
