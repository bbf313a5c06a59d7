package ru.ryadom.employers.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CitizenCase;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.EmployerNotices;
import ru.ryadom.employers.NeedAnalysis;
import ru.ryadom.employers.NoticeRules;
import ru.ryadom.employers.NoticeStage;
import ru.ryadom.employers.NoticeStory;
import ru.ryadom.employers.NoticeWay;
import ru.ryadom.law.Action;
import ru.ryadom.law.TermHolder;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.Terms;

/** Notices as the office sees them in a case, and what their worker is told. */
@Controller
class NoticeFields {

	private final EmployerNotices notices;

	private final Offices offices;

	private final Terms terms;

	NoticeFields(EmployerNotices notices, Offices offices, Terms terms) {
		this.notices = notices;
		this.offices = offices;
		this.terms = terms;
	}

	/** Notices of a case. */
	record CaseNotices(List<EmployerNotice> notices, boolean agreementUnasked, List<Action> actions) {
	}

	/** What the worker is told. */
	record CitizenEmployerNotice(String title, String plain, @Nullable TermHolder holder, @Nullable Term term,
			@Nullable String reasons, @Nullable String reasonsPlain) {
	}

	@BatchMapping(typeName = "Case")
	Map<Case, CaseNotices> employerNotices(List<Case> files, GraphQLContext context) {
		Map<String, List<EmployerNotice>> found = this.notices.ofCases(viewer(context),
				files.stream().map(Case::id).distinct().toList());
		return files.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(file) -> new CaseNotices(found.getOrDefault(file.id(), List.of()),
							NoticeRules.agreementUnasked(file),
							NoticeRules.ofCase(file, found.getOrDefault(file.id(), List.of())))));
	}

	@BatchMapping(typeName = "CitizenCase")
	Map<CitizenCase, CitizenEmployerNotice> employerNotice(List<CitizenCase> mine, GraphQLContext context) {
		Map<String, List<EmployerNotice>> found = this.notices.ofCases(viewer(context),
				mine.stream().map(CitizenCase::id).distinct().toList());
		Map<String, List<Term>> terms = this.terms
			.of(found.values().stream().map((all) -> all.getFirst().id()).toList());
		return mine.stream()
			.distinct()
			.filter((each) -> found.containsKey(each.id()))
			.collect(Collectors.toMap(Function.identity(), (each) -> {
				EmployerNotice newest = found.get(each.id()).getFirst();
				return told(newest, terms.getOrDefault(newest.id(), List.of()));
			}));
	}

	private static CitizenEmployerNotice told(EmployerNotice notice, List<Term> terms) {
		NoticeStory story = NoticeStory.of(notice);
		NeedAnalysis analysis = notice.analysis();
		@Nullable Term awaited = terms.stream().filter((term) -> NoticeTerms.isAwaited(notice, term)).findFirst().orElse(null);
		return new CitizenEmployerNotice(story.worker(), story.plain(), story.holder(), awaited,
				(analysis != null) ? analysis.reasons() : null, (analysis != null) ? analysis.reasonsPlain() : null);
	}

	@SchemaMapping(typeName = "EmployerNotice")
	String employerName(EmployerNotice notice) {
		return notice.subject().employerName();
	}

	@SchemaMapping(typeName = "EmployerNotice")
	String employerInn(EmployerNotice notice) {
		return notice.subject().employer().digits();
	}

	@SchemaMapping(typeName = "EmployerNotice")
	String workerName(EmployerNotice notice) {
		return notice.subject().workerName();
	}

	@SchemaMapping(typeName = "EmployerNotice")
	String post(EmployerNotice notice) {
		return notice.subject().post();
	}

	@SchemaMapping(typeName = "EmployerNotice")
	LocalDate startsOn(EmployerNotice notice) {
		return notice.subject().startsOn();
	}

	@SchemaMapping(typeName = "EmployerNotice")
	NoticeStage noticeStage(EmployerNotice notice) {
		return notice.stage();
	}

	@SchemaMapping(typeName = "EmployerNotice")
	@Nullable NoticeWay noticeWay(EmployerNotice notice) {
		return (notice.receipt() != null) ? notice.receipt().way() : null;
	}

	@SchemaMapping(typeName = "EmployerNotice")
	@Nullable LocalDate handedOn(EmployerNotice notice) {
		return (notice.receipt() != null) ? notice.receipt().on() : null;
	}

	@SchemaMapping(typeName = "EmployerNotice")
	@Nullable String takenBy(EmployerNotice notice) {
		return (notice.receipt() != null) ? notice.receipt().takenBy() : null;
	}

	@SchemaMapping(typeName = "EmployerNotice")
	boolean late(EmployerNotice notice) {
		return notice.requestId() != null;
	}

	@SchemaMapping(typeName = "EmployerNotice")
	@Nullable EmployerAnswer answer(EmployerNotice notice) {
		return EmployerAnswer.of(notice.reply());
	}

	@SchemaMapping(typeName = "EmployerNotice")
	@Nullable String withdrawalReason(EmployerNotice notice) {
		return (notice.withdrawal() != null) ? notice.withdrawal().reason() : null;
	}

	@SchemaMapping(typeName = "EmployerNotice")
	List<Action> actions(EmployerNotice notice) {
		return NoticeRules.ofStaff(notice);
	}

	@BatchMapping(typeName = "EmployerNotice", field = "terms")
	Map<EmployerNotice, List<Term>> termsOf(List<EmployerNotice> all) {
		Map<String, List<Term>> found = this.terms.of(all.stream().map(EmployerNotice::id).distinct().toList());
		return all.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (each) -> found.getOrDefault(each.id(), List.of())));
	}

	@BatchMapping(typeName = "EmployerNotice")
	Map<EmployerNotice, StaffMember> madeBy(List<EmployerNotice> all) {
		return members(all, EmployerNotice::madeById);
	}

	@BatchMapping(typeName = "NeedAnalysis")
	Map<NeedAnalysis, StaffMember> by(List<NeedAnalysis> all) {
		return members(all, NeedAnalysis::byId);
	}

	private <T> Map<T, StaffMember> members(List<T> all, Function<T, String> id) {
		Map<String, StaffMember> found = this.offices.members(all.stream().map(id).distinct().toList());
		return all.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(each) -> found.getOrDefault(id.apply(each), StaffMember.unknown(id.apply(each)))));
	}

	private static Viewer viewer(GraphQLContext context) {
		return context.getOrDefault(Viewer.class, new Viewer.Nobody());
	}

}
