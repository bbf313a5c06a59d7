package ru.ryadom.appeals.graphql;

import java.time.LocalDate;
import java.util.Collection;
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
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.AppealAnswer;
import ru.ryadom.appeals.AppealChoice;
import ru.ryadom.appeals.AppealFilter;
import ru.ryadom.appeals.AppealStage;
import ru.ryadom.appeals.AppealRules;
import ru.ryadom.appeals.AppealWay;
import ru.ryadom.appeals.Appeals;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.Cases;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Action;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.Terms;

/** Complaints and requests as the office sees them. */
@Controller
class AppealFields {

	private static final String PURPOSE = "просмотр жалоб и просьб";

	private static final int USUAL = 20;

	private final Appeals appeals;

	private final Cases cases;

	private final People people;

	private final Offices offices;

	private final Terms terms;

	AppealFields(Appeals appeals, Cases cases, People people, Offices offices, Terms terms) {
		this.appeals = appeals;
		this.cases = cases;
		this.people = people;
		this.offices = offices;
		this.terms = terms;
	}

	@SchemaMapping(typeName = "Appeal")
	AppealStage appealStage(Appeal appeal) {
		return appeal.stage();
	}

	@SchemaMapping(typeName = "StaffViewer", field = "appeals")
	Page<Appeal> ofOffice(Viewer.StaffViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable AppealFilter filter) {
		return this.appeals.page(viewer, Optional.ofNullable(filter).orElse(AppealFilter.NONE),
				Slice.of(first, after, USUAL));
	}

	@SchemaMapping(typeName = "Case", field = "appeals")
	Page<Appeal> ofCase(Case file, Viewer.StaffViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.appeals.ofCase(viewer, file.id(), Slice.of(first, after, USUAL));
	}

	@SchemaMapping(typeName = "Case")
	List<AppealChoice> appealChoices(Case file) {
		return AppealRules.choices(file, this.appeals.waiting(file.id()));
	}

	@SchemaMapping(typeName = "Appeal")
	@Nullable String aboutWhom(Appeal appeal) {
		return appeal.text().aboutWhom();
	}

	@SchemaMapping(typeName = "Appeal")
	String words(Appeal appeal) {
		return appeal.text().words();
	}

	@SchemaMapping(typeName = "Appeal")
	AppealWay way(Appeal appeal) {
		return appeal.filing().way();
	}

	@SchemaMapping(typeName = "Appeal")
	LocalDate receivedOn(Appeal appeal) {
		return appeal.filing().receivedOn();
	}

	@SchemaMapping(typeName = "Appeal")
	LocalDate registeredOn(Appeal appeal) {
		return appeal.filing().registeredOn();
	}

	@SchemaMapping(typeName = "Appeal")
	ReceiptLink receipt(Appeal appeal) {
		return ReceiptLink.of(appeal);
	}

	@SchemaMapping(typeName = "Appeal")
	List<Action> actions(Appeal appeal, Viewer.StaffViewer viewer) {
		return AppealRules.ofStaff(appeal, viewer);
	}

	@BatchMapping(typeName = "Appeal")
	Map<Appeal, StaffMember> aboutStaff(List<Appeal> appeals) {
		return members(appeals, (appeal) -> appeal.text().aboutId());
	}

	@BatchMapping(typeName = "Appeal")
	Map<Appeal, StaffMember> enteredBy(List<Appeal> appeals) {
		return members(appeals, (appeal) -> appeal.filing().enteredById());
	}

	@BatchMapping(typeName = "AppealAnswer")
	Map<AppealAnswer, StaffMember> by(List<AppealAnswer> answers) {
		return members(answers, AppealAnswer::byId);
	}

	@BatchMapping(typeName = "Appeal")
	Map<Appeal, Person> person(List<Appeal> appeals, GraphQLContext context) {
		Map<String, Person> found = this.people.find(viewer(context), ids(appeals, (one) -> one.place().personId()),
				PURPOSE);
		return appeals.stream()
			.collect(Collectors.toMap(Function.identity(), (each) -> found.get(each.place().personId())));
	}

	@BatchMapping(typeName = "Appeal")
	Map<Appeal, Case> aboutCase(List<Appeal> appeals, GraphQLContext context) {
		Map<String, Case> found = this.cases.find(viewer(context), ids(appeals, (one) -> one.place().caseId()));
		return appeals.stream()
			.filter((each) -> found.containsKey(each.place().caseId()))
			.collect(Collectors.toMap(Function.identity(), (each) -> found.get(each.place().caseId())));
	}

	@BatchMapping(typeName = "Appeal")
	Map<Appeal, Term> term(List<Appeal> appeals) {
		Map<String, List<Term>> found = this.terms.of(ids(appeals, Appeal::id));
		return appeals.stream()
			.filter((each) -> found.containsKey(each.id()))
			.collect(Collectors.toMap(Function.identity(), (each) -> found.get(each.id()).getLast()));
	}

	private <T> Map<T, StaffMember> members(List<T> of, Function<T, @Nullable String> named) {
		Map<String, StaffMember> found = this.offices
			.members(of.stream().map(named).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet()));
		return of.stream()
			.filter((each) -> named.apply(each) != null)
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (each) -> {
				String id = Objects.requireNonNull(named.apply(each));
				return Optional.ofNullable(found.get(id)).orElseGet(() -> StaffMember.unknown(id));
			}));
	}

	private static Collection<String> ids(List<Appeal> appeals, Function<Appeal, String> id) {
		return appeals.stream().map(id).collect(Collectors.toUnmodifiableSet());
	}

	private static Viewer viewer(GraphQLContext context) {
		return context.getOrDefault(Viewer.class, new Viewer.Nobody());
	}

}
